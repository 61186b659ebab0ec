// Straight quotation marks round Chinese words, double or single. More than a few are one finding for the whole text.

import { countCurlyQuotes, rangeOf, STRAIGHT_QUOTES, type QuotePair } from '../../analysis/quotes';
import type { DocumentView } from '../../analysis/documentView';
import { WordSearch } from '../../analysis/wordSearch';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';
import { curl, curlAll, curlyMarks } from './shared/straightQuoteFix';

const OPTIONS = oneByOne(3);
const search = new WordSearch();

export const straightQuote: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'straight-quote',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8' },
    name: { zh: '直引号', en: 'Straight quotation marks' },
    rationale: {
      zh: '中文引号用“”，直引号是英文键盘符号。',
      en: 'Chinese uses “”; straight marks come from an English keyboard.',
    },
    messages: {
      one: { zh: '此处用了直引号，应为{expected}', en: 'Straight quotation marks; use {expected}' },
      many: {
        zh: '全文有{pairs}对直引号，应为“”；可一次全部改正',
        en: '{pairs} pairs of straight quotation marks; change them all to “”',
      },
      sameWord: {
        zh: '“{word}”别处用弯引号，此处用直引号，同一词语前后不一；应为“”',
        en: '“{word}” stands in curly marks elsewhere, in straight ones here; use “”',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    const straight = view.read(STRAIGHT_QUOTES);
    if (straight.length <= most) {
      for (const pair of straight) yield { at: rangeOf(pair), message: 'one', data: { expected: curlyMarks(pair) } };
      return;
    }
    const [first, ...rest] = straight;
    if (first !== undefined)
      yield {
        at: rangeOf(first),
        message: 'many',
        data: { pairs: straight.length },
        related: others(straight.map(rangeOf)),
      };
    const curly = wordsInCurly(rest, view);
    for (const pair of rest) {
      const word = wordIn(pair, view);
      if (curly.has(curled(word))) yield { at: rangeOf(pair), message: 'sameWord', data: { word } };
    }
  },
  fixes(finding, view) {
    const straight = view.read(STRAIGHT_QUOTES);
    if (finding.message === 'many') return [curlAll(straight)];
    const pair = straight.filter(
      ({ open }) => open.segment === finding.at.start.segment && open.column === finding.at.start.column,
    );
    const [first] = pair;
    if (first === undefined) return [];
    const marks = curlyMarks(first);
    return [{ title: { zh: `改为${marks}`, en: `Change to ${marks}` }, safe: true, edits: curl(pair) }];
  },
};

/** Which of the words in straight marks stand in “” elsewhere, with these. */
function wordsInCurly(pairs: readonly QuotePair[], view: DocumentView): ReadonlySet<string> {
  if (countCurlyQuotes(view) === 0) return new Set();
  const { found, in: wordsOf } = search.for([...new Set(pairs.map((pair) => curled(wordIn(pair, view))))]);
  return new Set(view.read(found).flatMap((segment) => wordsOf(segment).map(({ row }) => row)));
}

function curled(word: string): string {
  return `“${word}”`;
}

function wordIn({ open, close }: QuotePair, view: DocumentView): string {
  return view.textOf({ start: { segment: open.segment, column: open.column + 1 }, end: close });
}
