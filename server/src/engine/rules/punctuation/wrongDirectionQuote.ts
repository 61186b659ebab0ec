// Quotation marks that face the wrong way: ”放管服“, “放管服“.

import { UNPAIRED_MARKS, type MisdirectedQuotes } from '../../analysis/unpairedMarks';
import { within, type Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';

export const wrongDirectionQuote: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'wrong-direction-quote',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.8.1' },
    name: { zh: '引号方向错', en: 'Quotation marks the wrong way round' },
    rationale: {
      zh: '前引号为“，后引号为”，方向相反会使引文起止不明。',
      en: 'A quotation begins with “ and ends with ”; the wrong way round it is unclear what is quoted.',
    },
    messages: {
      direction: { zh: '引号方向不对，应为{expected}', en: 'The quotation marks face the wrong way; write {expected}' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const quotes of view.read(UNPAIRED_MARKS).misdirected)
      yield { at: rangeOf(quotes), message: 'direction', data: { expected: turned(quotes) } };
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const quotes = view
      .read(UNPAIRED_MARKS)
      .misdirected.find((each) => each.segment === segment && each.start === column);
    const edits = (quotes?.wrong ?? []).map((at) => ({
      at: within(segment, at, at + 1),
      text: facing(segment.text[at]),
    }));
    return edits.length === 0
      ? []
      : [{ title: { zh: '改正引号方向', en: 'Turn the marks round' }, safe: false, edits }];
  },
};

function rangeOf({ segment, start, end }: MisdirectedQuotes): Range {
  return within(segment, start, end);
}

function facing(mark: string | undefined): string {
  return mark === '“' ? '”' : '“';
}

function turned({ segment, start, end, wrong }: MisdirectedQuotes): string {
  let text = '';
  for (let i = start; i < end; i++) text += wrong.includes(i) ? facing(segment.text[i]) : (segment.text[i] ?? '');
  return text;
}
