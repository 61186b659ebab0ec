// A text whose commas, colons and brackets are all half width: it was folded as a whole, and is put right as a whole.

import { WIDTHS, widened } from '../../analysis/width';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';

export const widthFoldedDocument: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'width-folded-document',
    group: 'punctuation',
    about: 'document',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '5.1' },
    name: { zh: '全文标点半角', en: 'Half-width marks throughout' },
    rationale: {
      zh: '中文标点占一个字位置；全文半角多为系统转换所致，宜整篇转换，不必逐处改。',
      en: 'Chinese marks are full width; a whole text of half-width ones comes from a conversion and is best converted as a whole.',
    },
    messages: {
      folded: {
        zh: '全文有{half}处标点为半角（全角{full}处），宜整篇转为全角',
        en: '{half} marks are half width ({full} full width); convert the whole text',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { half, full, folded } = view.read(WIDTHS);
    const first = half[0];
    if (folded && first !== undefined)
      yield {
        at: within(first.segment, first.column, first.column + 1),
        message: 'folded',
        data: { half: half.length, full },
      };
  },
  fixes(_, view) {
    const edits = view.read(WIDTHS).half.map(widened);
    return [
      {
        title: {
          zh: `全文${String(edits.length)}处标点转为全角`,
          en: `Convert all ${String(edits.length)} marks to full width`,
        },
        safe: true,
        edits,
      },
    ];
  },
};
