// How a finding is shown to its judge. For the terminal and an editor only: it quotes the texts.

import { oneLine } from '../../server/src/cli/io';
import type { Found } from '../corpus/found';
import { openLine } from '../corpus/judgements';

/** So many UTF-16 code units of what is found are shown from its beginning, and of more than that so many from its end. */
const LONGEST = 80;
const END = 15;

/** Title, place, context with the place marked, message: a line each. */
export function shownLines(finding: Found): readonly string[] {
  const { rule, severity, file, line, column, title, before, found, after, message } = finding;
  return [
    `${oneLine(file)}:${line}:${column}  ${severity} ${rule}`,
    `  ${title === '' ? '(no title)' : oneLine(title)}`,
    `  …${visible(before)}⟦${visible(shortened(found))}⟧${visible(after)}…`,
    `  ${oneLine(message)}`,
  ];
}

/** As comments, with a line in which the verdict is to be filled in. */
export function listedLines(finding: Found): readonly string[] {
  return [...shownLines(finding).map((line) => `# ${line}`), openLine(finding), ''];
}

function shortened(found: string): string {
  return found.length <= LONGEST ? found : `${found.slice(0, LONGEST - END)}…${found.slice(-END)}`;
}

/** Breaks of lines as a mark; what else a terminal would act on as blanks. */
function visible(text: string): string {
  return oneLine(text.replace(/\r?\n/g, '⏎'));
}
