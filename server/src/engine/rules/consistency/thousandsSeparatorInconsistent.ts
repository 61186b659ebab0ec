// 1,192户 here and 2700万元 there: figures of four digits and more with and without thousands separators.

import { defineFilter } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { TokenKind } from '../../lexer/tokenKind';
import { measureAt } from '../../lexicon/tables/measureWords';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

interface LongFigure {
  readonly start: number;
  readonly end: number;
  readonly separated: boolean;
}

const SEPARATED = /^\d{1,3}(?:[,，]\d{3})+/;
const PLAIN = /^\d{4,}(?=[.．万亿余多]|$)/;
/** As few of either form may be a quotation or a slip of their own. */
const FEWEST = 2;
const WITH_LONG_FIGURES = defineFilter((segment) => longFiguresIn(segment).length > 0);

export const thousandsSeparatorInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'thousands-separator-inconsistent',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.4' },
    name: { zh: '千分撇有无不一', en: 'Thousands separators mixed' },
    rationale: {
      zh: '四位以上的整数，全文或者都加千分撇，或者都不加。',
      en: 'Figures of four digits and more have separators throughout the text, or none has.',
    },
    messages: {
      mixed: {
        zh: '四位以上的数字，全文有{separated}处加千分撇、{plain}处不加，如“{found}”；请统一',
        en: '{separated} long figures have thousands separators, {plain} have none, such as “{found}”; use one form',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const separated: Range[] = [];
    const plain: Range[] = [];
    for (const segment of view.read(WITH_LONG_FIGURES))
      for (const figure of longFiguresIn(segment)) {
        if (view.residue.touches(segment, figure.start, figure.end)) continue;
        (figure.separated ? separated : plain).push(within(segment, figure.start, figure.end));
      }
    const fewer = separated.length < plain.length ? separated[0] : plain[0];
    const more = separated.length < plain.length ? plain[0] : separated[0];
    if (fewer === undefined || more === undefined || Math.min(separated.length, plain.length) < FEWEST) return;
    yield {
      at: fewer,
      message: 'mixed',
      data: { separated: separated.length, plain: plain.length, found: view.textOf(fewer) },
      related: [{ at: more, message: { zh: '另一种写法', en: 'The other form' } }],
    };
  },
};

/** Figures that count something: numbers of documents and years are written without separators anyway. */
const longFiguresIn = memoizePerSegment((segment: Segment): readonly LongFigure[] => {
  const { text, facts } = segment;
  if (!/\d{4}|\d[,，]\d{3}/.test(text)) return NONE;
  const { tokens } = facts;
  const found: LongFigure[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kindAt(i) !== TokenKind.Number) continue;
    const end = tokens.endOf(i);
    const figure = tokens.textOf(i);
    const measure = measureAt(text, end);
    if (measure === undefined) continue;
    const separated = SEPARATED.test(figure);
    if (separated || PLAIN.test(figure)) found.push({ start: tokens.startOf(i), end: end + measure.length, separated });
  }
  return found;
});

const NONE: readonly LongFigure[] = [];
