// The declarative patterns of profiles: words, alternatives, bounded gaps. Never a regular expression.

import * as v from 'valibot';
import { bilingual, integer, WORD } from './words';

const MOST_GAP = 40;

const GAP = v.strictObject({
  gap: integer(1, MOST_GAP, { zh: '中间至多隔这么多字', en: 'At most so many characters between' }),
});

const PART = v.union([WORD, v.array(WORD), GAP]);

const PARTS = v.pipe(
  v.array(PART),
  v.check((parts) => parts.length > 0 && !isGap(parts[0]), '第一段应为词\nThe first part is a word'),
);

/** A word; or its parts in their order: a word, one of several words, a gap. */
export const PATTERNS = v.pipe(
  v.array(v.union([WORD, PARTS])),
  bilingual({
    zh: '每项为一个词，或依次的几段：词、几个词之一 [ ]、间隔 { "gap": 字数 }',
    en: 'Each is a word, or parts that follow one another: a word, one of several [ ], a gap { "gap": characters }',
  }),
);

function isGap(part: unknown): boolean {
  return typeof part === 'object' && part !== null && 'gap' in part;
}
