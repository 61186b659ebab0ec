// Texts made of articles: laws, regulations and rules of procedure. What they repeat they repeat on purpose.

import { defineCounter } from '../incremental/keys';
import type { DocumentView } from './documentView';

/** So many lines that begin an article are no accident. */
const FEWEST = 5;

const ARTICLES = defineCounter(({ text }) =>
  /^\s*第[〇零一二三四五六七八九十百千\d]{1,7}条(?!例)/.test(text) ? 1 : 0,
);

/** Whether a text is made of articles: 第一条, 第二条. */
export function isMadeOfArticles(view: DocumentView): boolean {
  return view.read(ARTICLES) >= FEWEST;
}
