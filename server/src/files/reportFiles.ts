// Which files are reports, by their names. The manifest says the same for the editor; a test holds them together.

/** Files with these extensions are reports, whatever is in them. */
export const REPORT_EXTENSIONS: readonly string[] = ['gongwen', '公文'];
/** Text files whose names contain one of these words are reports as well. */
export const REPORT_WORDS: readonly string[] = ['报告', '总结'];
/** The extension of text files that names tell the editor of: others of them are looked into. */
const PLAIN_TEXT = 'txt';
/** The extensions of files whose markup belongs to them. */
const MARKDOWN = 'md';
const MARKDOWN_EXTENSIONS: readonly string[] = [MARKDOWN, 'markdown'];
/** Files that may be reports. */
const TEXT_EXTENSIONS: readonly string[] = [PLAIN_TEXT, MARKDOWN, ...REPORT_EXTENSIONS];

/** Whether a file may be a report: the command line checks all of these in a folder, the editor those that look like one. */
export function isReportFile(name: string): boolean {
  return TEXT_EXTENSIONS.some((extension) => hasExtension(name, extension));
}

/** Whether a file is a report to the editor, whatever is in it. */
export function isReportByName(name: string): boolean {
  const ofText = hasExtension(name, PLAIN_TEXT) && REPORT_WORDS.some((word) => lastPart(name).includes(word));
  return ofText || REPORT_EXTENSIONS.some((extension) => hasExtension(name, extension));
}

/** How a file is written. */
export function markupByName(name: string): 'plain' | 'markdown' {
  return MARKDOWN_EXTENSIONS.some((extension) => hasExtension(name, extension)) ? 'markdown' : 'plain';
}

/** The files of {@link isReportFile} as a glob pattern, for clients that find and watch files. */
export const REPORT_FILES_GLOB = `**/*.{${TEXT_EXTENSIONS.map(inAnyCase).join(',')}}`;

function hasExtension(name: string, extension: string): boolean {
  return name.toLowerCase().endsWith(`.${extension}`);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** Globs tell upper from lower case on some systems: `txt` → `[tT][xX][tT]`. */
function inAnyCase(extension: string): string {
  return [...extension]
    .map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter))
    .join('');
}
