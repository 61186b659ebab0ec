// A half-width mark among full-width ones. More than a few are one finding for the whole text.

import { FULL_WIDTH } from '../../scan/width';
import { widthsOf, type HalfMark } from '../../structure/width';
import { within } from '../../text/record';
import type { DocumentRule, Edit } from '../rule';

/** Up to this many marks are reported one by one. */
const ONE_BY_ONE = 5;

export const halfwidthPunctuation: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'halfwidth-punctuation',
    group: 'punctuation',
    severity: 'warning',
    fix: 'safe',
    basis: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '5.1' },
    name: { zh: '半角标点', en: 'Half-width mark' },
    why: { zh: '中文句子用全角标点；个别半角多为输入法切换时误打。', en: 'Chinese sentences use full-width marks; a single half-width one is a slip of the input method.' },
    messages: {
      half: { zh: '此处“{mark}”为半角，应为全角“{expected}”', en: '“{mark}” is half width; use “{expected}”' },
      many: { zh: '全文有{half}处标点为半角（全角{full}处），如此处的“{mark}”；可一次全部改为全角', en: '{half} marks are half width ({full} full width), such as this “{mark}”; change them all' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { half, full, folded } = widthsOf(view);
    if (folded) return;
    const many = half.length > ONE_BY_ONE;
    for (const { record, column } of many ? half.slice(0, 1) : half) {
      const mark = record.text[column] ?? '';
      yield { at: within(record, column, column + 1), message: many ? 'many' : 'half', data: { mark, expected: FULL_WIDTH[mark] ?? '', half: half.length, full } };
    }
  },
  fixes(finding, view) {
    const { half } = widthsOf(view);
    if (finding.message === 'many') return [{ title: { zh: `全文${String(half.length)}处改为全角`, en: `Change all ${String(half.length)} to full width` }, safe: true, edits: half.map(widened) }];
    const { record, column } = finding.at.start;
    const edit = widened({ record, column });
    return edit.text === '' ? [] : [{ title: { zh: `改为“${edit.text}”`, en: `Change to “${edit.text}”` }, safe: true, edits: [edit] }];
  },
};

function widened({ record, column }: HalfMark): Edit {
  return { at: within(record, column, column + 1), text: FULL_WIDTH[record.text[column] ?? ''] ?? '' };
}
