// The law of safe fixes, as far as a program can tell what a careful reader would sign: words, figures and paragraphs stay, and each
// rule takes out and puts in no other marks than those that it is about.

import { fixesOf, fixing, type Finding, type Snapshot, type TextEdit } from '../../server/src/engine/index';

/** What a rule's safe fixes may take out and put in: marks and blanks, each character for itself. */
interface Marks {
  readonly out: string;
  readonly in: string;
}

const BLANKS =
  ' \u3000\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\ufeff\u200b';
const HALF = ',:;()?!';
const FULL = '，：；（）？！';
const STOPS = '，；。！？,;';
/** “” inside a pair that becomes “” become ‘’. */
const STRAIGHT = `"＂'＇“”`;

/** Every rule that has safe fixes. */
const MARKS: Readonly<Record<string, Marks>> = {
  'attachment-note-form': { out: `、；。，,;.．${BLANKS}`, in: '.：:' },
  'broken-marker': { out: '()（）', in: '()（）' },
  'colon-after-suohu': { out: '；，,;', in: '：:' },
  'comma-before-deng': { out: '、', in: '' },
  'doc-number-form': { out: `[]（）()【】［］${BLANKS}`, in: '〔〕' },
  'duplicate-punctuation': { out: '，、；：。,;:', in: '' },
  'ellipsis-form': { out: '.。…·．', in: '…' },
  'ellipsis-with-deng': { out: '….。', in: '' },
  'empty-marker': { out: `()（）${BLANKS}`, in: '()（）' },
  'enumeration-comma-between-titles': { out: '、', in: '' },
  'enumeration-final-punctuation': { out: '；;', in: '。' },
  'enumeration-marker-punctuation': { out: '、，,', in: '，,' },
  'enumeration-separator-inconsistent': { out: STOPS, in: STOPS },
  'fullwidth-digit': { out: '．％，－＋／：', in: '.%,-+/:' },
  'halfwidth-punctuation': { out: `${HALF} `, in: FULL },
  'heading-marker-form': { out: '、.．，,：: ', in: '.、（）' },
  'heading-punctuation-inconsistent': { out: '', in: '。；，、;,' },
  'heading-terminal-punctuation': { out: '。；，、;,', in: '' },
  'invisible-characters': {
    out: '\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff',
    in: ' ',
  },
  'missing-ideographic-comma': { out: '', in: '、' },
  'month-day-interpunct': { out: '.．·•・‧∙⋅･●', in: '·' },
  'nested-title-mark': { out: '《》<>＜＞', in: '〈〉' },
  'process-dash': { out: '-－–', in: '—' },
  'quote-style-mixed': { out: STRAIGHT, in: '“”‘’' },
  'range-dash': { out: '-－–—―~～─', in: '—～' },
  'recipient-form': { out: '，,；;。', in: '、：:' },
  'signature-not-on-own-line': { out: `${BLANKS}\u000b\u000c\u2028\u2029`, in: '\n\r' },
  'space-between-cjk': { out: BLANKS, in: '' },
  'straight-quote': { out: STRAIGHT, in: '“”‘’' },
  'trailing-whitespace': { out: BLANKS, in: '' },
  'width-folded-document': { out: `${HALF} `, in: FULL },
};

/** These change what stands between two figures, because that is what they are about: 2021-2025年, 3.15, 20 25年, １．５. */
const BETWEEN_FIGURES: ReadonlySet<string> = new Set([
  'range-dash',
  'month-day-interpunct',
  'fullwidth-digit',
  'space-between-cjk',
  'invisible-characters',
]);

/** An ordinal, which a safe fix may put into an empty marker whose neighbours determine it. */
const ORDINAL = /^(?:[一二三四五六七八九十百]{1,5}|\d{1,2})$/;

/** What is wrong with the safe fixes that a snapshot offers, each by itself; nothing where all keep the law. */
export function breachesOf(snapshot: Snapshot): readonly string[] {
  const text = snapshot.segments.text();
  return snapshot.findings.flatMap((finding) =>
    safeEditsOf(snapshot, finding).flatMap((edit) =>
      breachesIn(finding.rule.meta.id, text, edit).map((breach) => `${finding.rule.meta.id}: ${breach}`),
    ),
  );
}

/** The edits of the safe fixes of a finding, with offsets in UTF-16 code units. */
export function safeEditsOf(snapshot: Snapshot, finding: Finding): readonly TextEdit[] {
  return fixesOf(snapshot, finding)
    .filter((fix) => fix.safe)
    .flatMap((fix) => fix.edits.map((edit) => fixing.sourceEdit(snapshot.segments, edit)));
}

function breachesIn(rule: string, text: string, { start, end, text: put }: TextEdit): readonly string[] {
  const taken = text.slice(start, end);
  const [before, after] = [wordsAndFigures(taken), wordsAndFigures(put)];
  const breaches: string[] = [];
  if (rule === 'empty-marker' ? before !== '' || !ORDINAL.test(after) : before !== after)
    breaches.push(`words or figures: ${JSON.stringify(taken)} becomes ${JSON.stringify(put)}`);
  const allowed = MARKS[rule];
  const out = without(taken, put);
  const added = without(put, taken);
  if (allowed === undefined) breaches.push('it has safe fixes and is not in the table of the law');
  else if (!isOf(out, allowed.out) || !isOf(added, allowed.in))
    breaches.push(`marks: ${JSON.stringify(out)} out, ${JSON.stringify(added)} in`);
  if (isDigit(text[start - 1]) && isDigit(text[end]) && !BETWEEN_FIGURES.has(rule))
    breaches.push(`between two figures: ${JSON.stringify(text.slice(start - 3, end + 3))}`);
  if (paragraphsOf(text.slice(0, start) + put + text.slice(end)) < paragraphsOf(text))
    breaches.push(`joins two paragraphs: ${JSON.stringify(text.slice(Math.max(0, start - 8), end + 8))}`);
  return breaches;
}

/** Words and figures, in one width: what no safe fix may change. */
export function wordsAndFigures(text: string): string {
  return [...text.normalize('NFKC')].filter(isWordOrFigure).join('');
}

/** Stretches with something to be seen between line ends of any kind, those of pages and paragraph separators too. */
export function paragraphsOf(text: string): number {
  return text.split(/[\n\r\v\f\u0085\u2028\u2029]+/).filter((line) => /[^\s\p{Cf}]/u.test(line)).length;
}

/** The marks and blanks of one text that another does not have, as often as it has more of them. */
function without(text: string, other: string): string {
  const rest = [...other];
  return [...text]
    .filter((char) => {
      if (isWordOrFigure(char.normalize('NFKC'))) return false;
      const at = rest.indexOf(char);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    })
    .join('');
}

function isOf(chars: string, allowed: string): boolean {
  return [...chars].every((char) => allowed.includes(char));
}

function isWordOrFigure(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /\d/.test(char);
}
