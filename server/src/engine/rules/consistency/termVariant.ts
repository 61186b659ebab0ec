// One term in several forms: 村社, 村居 and 村（社区）; “山清水秀，人和” and “山清水秀、人和”.

import { defineIndex } from '../../incremental/keys';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentView } from '../../analysis/documentView';
import type { DocumentRule, Report } from '../rule';
import { formsRule } from './shared/formsTable';

const forms = formsRule(
  {
    id: 'term-variant',
    reference: { kind: 'convention', note: '同一文稿用语前后一致' },
    name: { zh: '术语写法不一', en: 'One term in several forms' },
    rationale: {
      zh: '同一个意思用了几种写法，读者会以为所指不同。',
      en: 'Several forms of one term look like several things.',
    },
  },
  ({ facts }) => facts.termForms,
  'terms',
);

export const termVariant: DocumentRule = {
  ...forms,
  meta: {
    ...forms.meta,
    messages: {
      ...forms.meta.messages,
      marks: {
        zh: '“{found}”在别处写作“{other}”，标点不同；请统一',
        en: '“{found}” stands with other marks elsewhere: “{other}”',
      },
    },
  },
  *check(view, options) {
    yield* forms.check?.(view, options) ?? [];
    yield* quotedWithOtherMarks(view);
  },
};

const MARKS = /[，、；,;]/g;
/** Hanzi of a slogan, at least. */
const SHORTEST = 6;

interface Slogan {
  /** Its words without the marks between them. */
  readonly words: string;
  readonly text: string;
  /** Columns without the quotation marks. */
  readonly start: number;
  readonly end: number;
}

const SLOGANS = defineIndex((segment) => slogansIn(segment).map(({ words }) => words));

/** Quotations of several parts: “田园风光、城市生活”. */
function slogansIn({ text, facts }: Segment): readonly Slogan[] {
  const found: Slogan[] = [];
  for (const { start, end } of facts.quotations.stretches) {
    const quoted = text[start] === '“' ? text.slice(start + 1, end - 1) : '';
    const words = quoted.replace(MARKS, '');
    if (words.length >= SHORTEST && words.length < quoted.length && /^\p{Script=Han}+$/u.test(words))
      found.push({ words, text: quoted, start: start + 1, end: end - 1 });
  }
  return found;
}

/** The first place of the rarer form of a slogan that stands with different marks. */
function* quotedWithOtherMarks(view: DocumentView): Generator<Report> {
  for (const [words, segments] of view.read(SLOGANS)) {
    const places = new Map<string, Range[]>();
    for (const segment of segments)
      for (const slogan of slogansIn(segment))
        if (slogan.words === words && !view.residue.touches(segment, slogan.start, slogan.end))
          places.set(slogan.text, [...(places.get(slogan.text) ?? []), within(segment, slogan.start, slogan.end)]);
    const byCount = [...places].sort(([, a], [, b]) => b.length - a.length);
    const [most, rarest] = [byCount[0], byCount.at(-1)];
    const at = rarest?.[1][0];
    const usual = most?.[1][0];
    if (byCount.length < 2 || at === undefined || usual === undefined) continue;
    yield {
      at,
      message: 'marks',
      data: { found: rarest?.[0] ?? '', other: most?.[0] ?? '' },
      related: [{ at: usual, message: { zh: '多数写法', en: 'the form used most' } }],
    };
  }
}
