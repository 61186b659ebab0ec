// 按附件3 where the note lists two, and an annex 附件3 that it does not list.

import { defineFilter } from '../../incremental/keys';
import { within } from '../../facts/segment';
import { replacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { annexesOf } from '../../analysis/annexes';
import { attachmentNoteOf } from '../../analysis/attachmentNote';

/** Not of another document: 《办法》附件3, 〔2023〕8号附件1, 其附件2. */
const MENTION = /(?<![》”号其的文件]|^[ \u3000]{0,8})见?附件\s?(\d{1,2})(?![\d:：.．—－\-])/g;
const MENTIONING = defineFilter(({ text }) => /附件\s?\d/.test(text));

export const attachmentMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'attachment-mismatch',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    sourceAction: 'renumber',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.7' },
    name: { zh: '附件与正文不符', en: 'Attachments do not match the text' },
    rationale: {
      zh: '正文提到的附件，附件说明中应当列出，序号一致。',
      en: 'What the text refers to is listed in the note, under the same number.',
    },
    messages: {
      missing: {
        zh: '正文说到“附件{found}”，附件说明只列了{listed}个附件；请核对',
        en: 'The text refers to attachment {found}, the note lists {listed}',
      },
      unlisted: {
        zh: '这里有“{label}”，附件说明只列了{listed}个附件；请在附件说明中补上，或核对序号',
        en: '“{label}” is annexed, the note lists {listed}; add it to the note or check the number',
      },
      order: {
        zh: '附件序号应为{expected}，此处是{found}；请改正',
        en: 'This should be attachment {expected}, not {found}',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const note = attachmentNoteOf(view);
    if (note === undefined) return;
    for (const [i, { segment, numberStart, numberEnd, number }] of note.entries.entries()) {
      if (number !== undefined && number !== i + 1)
        yield {
          at: within(segment, numberStart, numberEnd),
          message: 'order',
          data: { expected: i + 1, found: number },
        };
    }
    for (const { label, at, number = 0 } of annexesOf(view))
      if (number > note.entries.length) yield { at, message: 'unlisted', data: { label, listed: note.entries.length } };
    const annexes = annexesOf(view)[0]?.at.start;
    for (const segment of view.read(MENTIONING)) {
      // An annex may have annexes of its own.
      if (annexes !== undefined && view.segments.compare({ segment, column: 0 }, annexes) >= 0) continue;
      for (const match of segment.text.matchAll(MENTION)) {
        if (Number(match[1]) > note.entries.length)
          yield {
            at: within(segment, match.index, match.index + match[0].length),
            message: 'missing',
            data: { found: match[1] ?? '', listed: note.entries.length },
          };
      }
    }
  },
  fixes(finding) {
    if (finding.message !== 'order') return [];
    const { start, end } = finding.at;
    // The mark after the number stays as it is written.
    const mark = start.segment.text.slice(start.column, end.column).replace(/^\d+/, '');
    return [replacement(finding, `${String(finding.data['expected'])}${mark}`)];
  },
};
