// What a record shows to a reader's eye, read once.

import { textSpans } from '../lexer/textSpans';
import { remembered } from '../incremental/remembered';

/** Dates, figures, names of documents and quotations of a record, in text order; remembered as long as the record lives. */
export const spansOf = remembered(textSpans);
