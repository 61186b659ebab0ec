// A half-width mark among full-width ones.

import { FULL_WIDTH } from '../../scan/width';
import { widthsOf } from '../../structure/width';
import { within } from '../../text/record';
import type { DocumentRule } from '../rule';

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
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { half, folded } = widthsOf(view);
    if (folded) return;
    for (const { record, column } of half) {
      const mark = record.text[column] ?? '';
      yield { at: within(record, column, column + 1), message: 'half', data: { mark, expected: FULL_WIDTH[mark] ?? '' } };
    }
  },
  fixes(finding, view) {
    const text = FULL_WIDTH[view.textOf(finding.at)];
    return text === undefined ? [] : [{ title: { zh: `改为“${text}”`, en: `Change to “${text}”` }, safe: true, edits: [{ at: finding.at, text }] }];
  },
};
