// 附件：名单 that runs on after the last sentence of the text.

import { defineFilter } from '../../incremental/keys';
import { skipBlanksBack } from '../../text/characters';
import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { lineBreakOf } from '../shared/lineBreak';

/** The note after other words of its line; 见附件： and “附件：” are words of a sentence. */
const NOTE =
  /(?<=[^\s见如按和及与在“（(《、，：:附的将]\s?)附件[\d一二三四五六七八九十]{0,2}[：:](?=\s?(?:1[.．、]|[《\p{Script=Han}]))/u;
/** What follows a note is names, and perhaps the signature: no sentence. */
const NAMES = /^[^。；？！]{2,120}$/;
const WITH_NOTE = defineFilter(({ text }) => text.includes('附件') && noteIn(text) !== undefined);

export const attachmentNotOnOwnLine: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'attachment-not-on-own-line',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.4' },
    name: { zh: '附件说明未另行', en: 'Note of attachments not on its own line' },
    rationale: {
      zh: '附件说明在正文下空一行另起，不与正文同行。',
      en: 'The note of attachments stands below the text on a line of its own.',
    },
    messages: {
      inline: {
        zh: '附件说明与正文在同一行；请另起一行，写“附件：”和附件名称',
        en: 'The note of attachments runs on after the text; put it on a line of its own',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const segment of view.read(WITH_NOTE)) {
      const start = noteIn(segment.text);
      if (start === undefined || view.residue.touches(segment, start, start + 1)) continue;
      const end = start + (/[：:]/.exec(segment.text.slice(start))?.index ?? 0) + 1;
      yield { at: within(segment, start, end), message: 'inline' };
    }
  },
  fixes({ at: { start } }, view) {
    const from = skipBlanksBack(start.segment.text, start.column);
    return [
      {
        title: { zh: '附件说明另起一行', en: 'Put it on a line of its own' },
        safe: false,
        edits: [{ at: within(start.segment, from, start.column), text: lineBreakOf(view) }],
      },
    ];
  },
};

/** The column of the note; undefined where none runs on after text. */
function noteIn(text: string): number | undefined {
  const match = NOTE.exec(text);
  return match !== null && NAMES.test(text.slice(match.index + match[0].length)) ? match.index : undefined;
}
