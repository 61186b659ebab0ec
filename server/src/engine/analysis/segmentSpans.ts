// What a segment shows to a reader's eye, read once.

import { textSpans } from '../lexer/textSpans';
import { memoizePerSegment } from '../incremental/memoize';

/** Dates, figures, names of documents and quotations of a segment, in text order; memoizePerSegment as long as the segment lives. */
export const spansOf = memoizePerSegment(({ text }) => textSpans(text));
