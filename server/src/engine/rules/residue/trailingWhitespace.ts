// Blanks after the last word of a line.

import { skipBlanksBack } from '../../text/characters';
import { oddPlacesRule } from './shared/oddPlaces';
import { defineFilter } from '../../incremental/keys';

/** They part lines or pages: a blank before one of them does not end the line, and they are no blanks. */
const BREAKS = '\u000b\u000c\u0085\u2028\u2029';

export const trailingWhitespace = oddPlacesRule(
  {
    id: 'trailing-whitespace',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'convention', note: '网页复制、空格排版所致' },
    name: { zh: '行尾空白', en: 'Blanks at line ends' },
    rationale: {
      zh: '行尾的空格看不见，转排后会变成空行或错位。',
      en: 'Blanks at the end of a line become empty lines or shift what follows.',
    },
    messages: {
      one: { zh: '行尾有多余空白；请删去', en: 'blanks at the end of the line; delete them' },
      many: { zh: '全文有{count}行行尾有多余空白；可一次删去', en: '{count} lines end in blanks; delete them all' },
    },
  },
  defineFilter(({ text }) => skipBlanksBack(text, text.length) < text.length),
  (segment, view) => {
    const { text } = segment;
    const start = Math.max(skipBlanksBack(text, text.length), ...[...BREAKS].map((each) => text.lastIndexOf(each) + 1));
    // A blank line has no end; a segment of a long line ends where its next sentence begins.
    if (start === text.length || start === 0 || (segment.eol === '' && view.next(segment) !== undefined)) return [];
    return [{ start, end: text.length, right: '' }];
  },
);
