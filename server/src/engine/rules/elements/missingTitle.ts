// A report that begins with its recipient or its first paragraph.

import { skipBlanks } from '../../text/characters';
import { isWholeWithoutTitle } from '../../analysis/completeness';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { markBehindTitle } from './shared/titleLine';

/** How much of the opening is underlined, in UTF-16 code units. */
const SHOWN = 24;

export const missingTitle: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'missing-title',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（七）项' },
    name: { zh: '缺标题', en: 'No title' },
    rationale: {
      zh: '公文应当有标题，由发文机关名称、事由和文种组成。',
      en: 'An official document has a title: organ, subject and genre.',
    },
    messages: {
      missing: {
        zh: '正文之前没有标题；请补上，如“××关于××年××情况的报告”',
        en: 'There is no title before the text; add one',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { outline } = view;
    // What does not show that it is whole may be a speech or a part of something.
    if (outline.title !== undefined || markBehindTitle(outline) !== undefined || !isWholeWithoutTitle(view)) return;
    const { start } = outline.salutation?.at ?? outline.body;
    const column = skipBlanks(start.segment.text, start.column);
    const end = outline.salutation?.at.end.column ?? Math.min(start.segment.text.length, column + SHOWN);
    yield { at: within(start.segment, column, end), message: 'missing' };
  },
};
