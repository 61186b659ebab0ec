// Places in other texts: articles of laws, annexes, numbers of documents.

import type { Lexeme } from './figures';
import { matchEnd } from './matchEnd';
import { TokenKind } from './tokenKind';

/** 第三条, 第三条第二款第（一）项, 第（二）项, 第三十二条之一. */
const ARTICLE =
  /第(?:[一二三四五六七八九十百千零〇\d]{1,7}|[（(][一二三四五六七八九十\d]{1,3}[）)])[编章节条款项目](?:之[一二三四五六七八九十])?(?:第?(?:[一二三四五六七八九十百千零〇\d]{1,7}|[（(][一二三四五六七八九十\d]{1,3}[）)])[款项目])*/y;
/** 第（二）… without a unit: still a place in a text, not the number of a heading. */
const BRACKETED_PLACE = /第[（(][^（()）]{1,4}[）)]/y;
/** 附件2, 附表三, 附录A. */
const ANNEX = /附[件表录][一二三四五六七八九十\dA-Z]{1,3}(?![、.．])/y;
/** 〔2023〕8号, [2023]8号. */
const DOCUMENT_NUMBER = /[〔［[【（(](?:19|20)\d{2}[〕］\]】）)]第?\d{1,5}号/y;

/** A place that begins with 第; undefined for an ordinal such as 第一，. */
export function readArticle(text: string, at: number): Lexeme | undefined {
  return citation(ARTICLE, text, at) ?? citation(BRACKETED_PLACE, text, at);
}

/** A place that begins with 附. */
export function readAnnex(text: string, at: number): Lexeme | undefined {
  return citation(ANNEX, text, at);
}

/** The number of a document from the bracket round its year on. */
export function readDocumentNumber(text: string, at: number): Lexeme | undefined {
  return citation(DOCUMENT_NUMBER, text, at);
}

function citation(pattern: RegExp, text: string, at: number): Lexeme | undefined {
  const end = matchEnd(pattern, text, at);
  return end < 0 ? undefined : { kind: TokenKind.Citation, end };
}
