// One unit written as a word and as a symbol: 110千伏 and 10kV.

import { UNIT_FORMS } from '../../lexicon/tables/unitForms';
import { defineFilter } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { TokenKind } from '../../lexer/tokenKind';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

interface UnitPlace {
  readonly unit: string;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const UNIT_OF = new Map(UNIT_FORMS.flatMap((forms) => forms.map((form) => [form, forms[0] ?? form])));
const FORMS = [...UNIT_OF.keys()].sort((a, b) => b.length - a.length);
/** What goes on in a longer word of letters, or in a unit made of two: m/s. */
const GOES_ON = /[A-Za-z\d²³/·]/;

/** As often the usual form is written. */
const USUAL = 2;
const WITH_UNITS = defineFilter((segment) => unitsIn(segment).length > 0);

export const unitFormMixed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unit-form-mixed',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'standard', standard: '国务院《关于在我国统一实行法定计量单位的命令》', clause: '附件' },
    name: { zh: '同一单位两种写法', en: 'One unit written in two ways' },
    rationale: {
      zh: '同一个计量单位，一处写中文名称，一处写符号，全文不统一。',
      en: 'A unit that is a word in one place and a symbol in another looks like two units.',
    },
    messages: {
      mixed: {
        zh: '同一计量单位全文写法不一：{forms}；请统一',
        en: 'one unit, several forms: {forms}; use one',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const uses = new Map<string, Map<string, Range[]>>();
    for (const segment of view.read(WITH_UNITS))
      for (const { unit, form, start, end } of unitsIn(segment)) {
        if (view.residue.touches(segment, start, end)) continue;
        const forms = uses.get(unit) ?? new Map<string, Range[]>();
        const places = forms.get(form) ?? [];
        places.push(within(segment, start, end));
        uses.set(unit, forms.set(form, places));
      }
    for (const forms of uses.values()) {
      const byCount = [...forms].sort(([, a], [, b]) => b.length - a.length);
      const rarest = byCount.at(-1)?.[1][0];
      const most = byCount[0]?.[1][0];
      if (byCount.length < 2 || rarest === undefined || most === undefined) continue;
      if ((byCount[0]?.[1].length ?? 0) < USUAL) continue;
      yield {
        at: rarest,
        message: 'mixed',
        data: { forms: byCount.map(([form, places]) => `${form}（${String(places.length)}处）`).join('、') },
        related: [{ at: most, message: { zh: '多数写法', en: 'the form used most' } }],
      };
    }
  },
};

const unitsIn = memoizePerSegment(({ text, facts: { tokens } }: Segment): readonly UnitPlace[] => {
  let found: UnitPlace[] | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const place = tokens.kindAt(i) === TokenKind.Number ? unitAt(text, tokens.endOf(i)) : undefined;
    if (place !== undefined) (found ??= []).push(place);
  }
  return found ?? NONE;
});

/** The unit after a figure, with a blank between them or none. */
function unitAt(text: string, figureEnd: number): UnitPlace | undefined {
  // Of 110千伏 the figure is read with the 千.
  const end = text[figureEnd - 1] === '千' ? figureEnd - 1 : figureEnd;
  const start = text[end] === ' ' ? end + 1 : end;
  const form = FORMS.find((each) => text.startsWith(each, start));
  if (form === undefined || (/[\w²³]$/.test(form) && GOES_ON.test(text[start + form.length] ?? ''))) return undefined;
  return { unit: UNIT_OF.get(form) ?? form, form, start, end: start + form.length };
}

const NONE: readonly UnitPlace[] = [];
