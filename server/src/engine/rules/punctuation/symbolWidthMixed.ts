// One sign in both widths in one text: “日常巡查＋突击检查+综合治理”. More than a few are one finding.

import type { DocumentView } from '../../analysis/documentView';
import { SIGN_WIDTHS } from '../../facts/punctuation/width';
import { defineFilter } from '../../incremental/keys';
import { within, type Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { groupBy } from '../../text/groupBy';
import { oneByOne, others } from '../shared/together';

const OPTIONS = oneByOne(3);

const SIGNED = defineFilter(({ facts }) => facts.width.signs.length > 0);

export const symbolWidthMixed: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'symbol-width-mixed',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '5.1' },
    name: { zh: '符号全角半角混用', en: 'Sign in both widths' },
    rationale: {
      zh: '同一个符号在一篇文稿里有的全角、有的半角，前后不一致。',
      en: 'One sign of one text is full width or half width throughout.',
    },
    messages: {
      one: {
        zh: '符号“{found}”与别处的“{expected}”全角半角不一；宜统一为“{expected}”',
        en: '“{found}” is of another width than “{expected}” elsewhere; use “{expected}”',
      },
      many: {
        zh: '全文有{count}处符号“{found}”与别处的“{expected}”全角半角不一；可一次统一',
        en: '{count} signs “{found}” are of another width than “{expected}” elsewhere; change them all',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    for (const { found, expected, places } of mixedSigns(view)) {
      const many = places.length > most;
      for (const at of many ? places.slice(0, 1) : places)
        yield {
          at,
          message: many ? 'many' : 'one',
          data: { found, expected, count: places.length },
          related: many ? others(places) : [],
        };
    }
  },
  fixes({ at, message, data }, view) {
    const { expected } = data;
    const mixed = mixedSigns(view).find((each) => each.expected === expected);
    if (mixed === undefined) return [];
    const places = message === 'many' ? mixed.places : [at];
    const title = { zh: `改为“${mixed.expected}”`, en: `Change to “${mixed.expected}”` };
    return [{ title, safe: false, edits: places.map((place) => ({ at: place, text: mixed.expected })) }];
  },
};

interface MixedSign {
  readonly found: string;
  readonly expected: string;
  /** Where it stands, in text order; at least one place. */
  readonly places: readonly Range[];
}

function mixedSigns(view: DocumentView): readonly MixedSign[] {
  const places = groupBy(placesOf(view), (at) => view.textOf(at));
  return SIGN_WIDTHS.flatMap(([expected, found]) => {
    const here = places.get(found);
    return here === undefined || !places.has(expected) ? [] : [{ found, expected, places: here }];
  });
}

function placesOf(view: DocumentView): readonly Range[] {
  return view
    .read(SIGNED)
    .flatMap((segment) => segment.facts.width.signs.map((column) => within(segment, column, column + 1)))
    .filter((at) => !view.residue.touchesRange(at));
}
