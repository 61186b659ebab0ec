// Numbers with a mark that is not theirs: 1、, 一., （一）、. One finding for each form, for the whole document.

import { isDigit, skipBlanks } from '../../text/characters';
import { enclosedValue, spelledOut } from '../../lexer/enclosed';
import type { Heading, Outline } from '../../outline/outline';
import { within } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule, Edit } from '../rule';

/** What is wrong with a heading's marker, and the edit that puts it right. */
interface Fault {
  readonly message: 'arabic' | 'chinese' | 'bracketed' | 'enclosed';
  readonly edit: Edit;
}

const OPTIONS = {
  accept: {
    type: 'choices',
    of: ['1、', '一.', '（一）、', '㈠'],
    default: [],
    about: { zh: '本单位认可的写法：不报', en: 'Forms that are accepted and not reported' },
  },
} as const satisfies OptionsSchema;

/** Each fault by the form that users know it by. */
const FORMS = { arabic: '1、', chinese: '一.', bracketed: '（一）、', enclosed: '㈠' } as const;

export const headingMarkerForm: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'heading-marker-form',
    group: 'numbering',
    about: 'ordinal',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.2' },
    name: { zh: '序号标点不规范', en: 'Mark of a number' },
    rationale: {
      zh: '不带括号的汉字数字后用顿号，阿拉伯数字后用下脚点，带括号的序号后不用标点。',
      en: 'Chinese numerals take 、, Arabic ones a full stop, bracketed ones nothing.',
    },
    messages: {
      arabic: {
        zh: '阿拉伯数字序号后用下脚点，“{found}”应为“{expected}”（全文{count}处）；请改正',
        en: '“{found}” should be “{expected}” ({count} places)',
      },
      chinese: {
        zh: '汉字数字序号后用顿号，“{found}”应为“{expected}”（全文{count}处）；请改正',
        en: '“{found}” should be “{expected}” ({count} places)',
      },
      bracketed: {
        zh: '带括号的序号后不用标点，“{found}”应为“{expected}”（全文{count}处）；请改正',
        en: 'No mark stands behind a bracketed number: “{expected}” ({count} places)',
      },
      enclosed: {
        zh: '序号写作“{expected}”，不用“{found}”（全文{count}处）；请改正',
        en: 'Write “{expected}”, not “{found}” ({count} places)',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { accept }) {
    const faults = faultsOf(view.outline);
    for (const message of ['arabic', 'chinese', 'bracketed', 'enclosed'] as const) {
      if (accept.includes(FORMS[message])) continue;
      const same = faults.filter(([, fault]) => fault.message === message);
      const [first] = same;
      if (first === undefined) continue;
      const [heading, { edit }] = first;
      const found = view.textOf({ start: heading.marker.start, end: edit.at.end });
      yield {
        at: { start: heading.marker.start, end: edit.at.end },
        message,
        data: { found, expected: found.slice(0, -1) + edit.text, count: same.length },
      };
    }
  },
  fixes(finding, view) {
    const edits = faultsOf(view.outline).flatMap(([, fault]) =>
      fault.message === finding.message ? [fault.edit] : [],
    );
    return [{ title: { zh: '全文改正', en: 'Correct all' }, safe: true, edits }];
  },
};

/** In text order, of what certainly numbers a heading. */
function faultsOf({ headings, numberings }: Outline): readonly (readonly [Heading, Fault])[] {
  const counted = new Set(numberings.flatMap(({ members }) => members.filter((each) => isCounted(each, members))));
  return headings.flatMap((heading) => {
    if (heading.broken || heading.ordinal === '' || !counted.has(heading)) return [];
    const fault = faultOf(heading);
    return fault === undefined ? [] : [[heading, fault] as const];
  });
}

/**
 * One that others count on to from a first, and no further than they can; else the first of a line, or one at the start of a line
 * beside its neighbour. 70、 among 1. to 4. may be the rest of a list that a line break has cut.
 */
function isCounted({ value = 0, opensLine }: Heading, members: readonly Heading[]): boolean {
  if (members.length > 1 && members[0]?.value === 1) return value <= 2 * members.length;
  return opensLine && (value === 1 || members.some((each) => Math.abs((each.value ?? 0) - value) === 1));
}

function faultOf({ form, ordinal, marker }: Heading): Fault | undefined {
  const { end } = marker;
  const { segment, column } = end;
  const mark = segment.text[column - 1] ?? '';
  const last = within(segment, column - 1, column);
  switch (form) {
    case 'chinese-comma':
      return mark === '.' || mark === '．' ? { message: 'chinese', edit: { at: last, text: '、' } } : undefined;
    case 'arabic-dot':
      // 1、2023年 would read 1.2023.
      return mark === '、' && !isDigit(segment.text.charCodeAt(skipBlanks(segment.text, column)))
        ? { message: 'arabic', edit: { at: last, text: '.' } }
        : undefined;
    case 'chinese-bracketed':
    case 'arabic-bracketed': {
      const enclosed = enclosedValue(ordinal);
      if (enclosed !== undefined)
        return { message: 'enclosed', edit: { at: marker, text: spelledOut(enclosed.value, enclosed.chinese) } };
      // （3）……: what follows is no mark of the number.
      return /^[、，,.．：:]\s?[\p{Script=Han}“《]/u.test(segment.text.slice(column, column + 3))
        ? { message: 'bracketed', edit: { at: within(segment, column, column + 1), text: '' } }
        : undefined;
    }
  }
}
