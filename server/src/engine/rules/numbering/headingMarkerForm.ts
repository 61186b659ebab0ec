// Numbers with a mark that is not theirs: 1、, 一., （一）、. One finding for each form, for the whole document.

import { isDigit, skipBlanks } from '../../text/characters';
import { enclosedValue, spelledOut } from '../../lexer/enclosed';
import type { Heading } from '../../outline/outline';
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
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录B.2' },
    name: { zh: '序号标点不规范', en: 'Mark of a number' },
    why: {
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
    const faults = faultsOf(view.outline.headings);
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
    const edits = faultsOf(view.outline.headings).flatMap(([, fault]) =>
      fault.message === finding.message ? [fault.edit] : [],
    );
    return [{ title: { zh: '全文改正', en: 'Correct all' }, safe: true, edits }];
  },
};

function faultsOf(headings: readonly Heading[]): readonly (readonly [Heading, Fault])[] {
  return headings.flatMap((heading) => {
    const fault = heading.broken || heading.ordinal === '' ? undefined : faultOf(heading);
    return fault === undefined ? [] : [[heading, fault] as const];
  });
}

function faultOf({ form, ordinal, marker }: Heading): Fault | undefined {
  const { end } = marker;
  const { record, column } = end;
  const mark = record.text[column - 1] ?? '';
  const last = within(record, column - 1, column);
  switch (form) {
    case 'chinese-comma':
      return mark === '.' || mark === '．' ? { message: 'chinese', edit: { at: last, text: '、' } } : undefined;
    case 'arabic-dot':
      // 1、2023年 would read 1.2023.
      return mark === '、' && !isDigit(record.text.charCodeAt(skipBlanks(record.text, column)))
        ? { message: 'arabic', edit: { at: last, text: '.' } }
        : undefined;
    case 'chinese-bracketed':
    case 'arabic-bracketed': {
      const enclosed = enclosedValue(ordinal);
      if (enclosed !== undefined)
        return { message: 'enclosed', edit: { at: marker, text: spelledOut(enclosed.value, enclosed.chinese) } };
      return /[、，,.．：:]/.test(record.text[column] ?? '')
        ? { message: 'bracketed', edit: { at: within(record, column, column + 1), text: '' } }
        : undefined;
    }
  }
}
