// Double quotation marks inside double quotation marks: “各村要推广“板凳法庭”经验。”.

import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { countHan } from '../../text/characters';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

/** The fewest hanzi of the inner quotation: what joins two of them, as in “A”和“B”, is shorter. */
const SHORTEST = 2;
/** Words that join two quotations whose marks face the wrong way: “A“和”B”. */
const JOINING = /^(?:以及|或者|并且|[和与及或、，,])/;

export const nestedQuote: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'nested-quote',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8.3.4' },
    name: { zh: '引号套用', en: 'Quotation marks inside quotation marks' },
    rationale: {
      zh: '引号里面还要用引号时，外面一层用双引号“”，里面一层用单引号‘’。',
      en: 'A quotation inside a quotation takes single marks.',
    },
    messages: {
      nested: {
        zh: '引号里面的引号应为单引号{expected}',
        en: 'Inside a quotation use single marks: {expected}',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '“',
  *check({ text, facts: { tokens } }, hits) {
    if (hits.count < 2) return;
    for (const { start, end } of innerPairs(text, tokens)) {
      const inside = text.slice(start + 1, end - 1);
      if (countHan(inside) >= SHORTEST && !JOINING.test(inside))
        yield { start, end, message: 'nested', data: { expected: `‘${inside}’` } };
    }
  },
  fixes({ at }) {
    const { segment, column } = at.start;
    const last = at.end.column - 1;
    const edits = [
      { at: within(segment, column, column + 1), text: '‘' },
      { at: within(segment, last, last + 1), text: '’' },
    ];
    return [{ title: { zh: '改为单引号', en: 'Use single marks' }, safe: false, edits }];
  },
};

/** The pairs of “” that stand straight inside another that is closed in the same segment, in text order. */
function innerPairs(text: string, tokens: Tokens): readonly Pick<SegmentReport, 'start' | 'end'>[] {
  const open: number[] = [];
  const found: { start: number; end: number; depth: number }[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kindAt(i);
    const start = tokens.startOf(i);
    if (kind === TokenKind.QuoteOpen && text[start] === '“') open.push(start);
    else if (kind === TokenKind.QuoteClose && text[start] === '”') {
      const opening = open.pop();
      if (opening !== undefined) found.push({ start: opening, end: start + 1, depth: open.length });
    }
  }
  // A mark that is never closed stands round nothing: its own rule reports it.
  return found.filter(({ depth }) => depth - open.length === 1).sort((a, b) => a.start - b.start);
}
