// What a record shows to a reader's eye, read once.

import { textSpans } from '../lexer/textSpans';
import { memoizePerSegment } from '../incremental/memoize';

/** Dates, figures, names of documents and quotations of a record, in text order; memoizePerSegment as long as the record lives. */
export const spansOf = memoizePerSegment(({ text }) => textSpans(text));
