// Whether the lines of a document were broken at a margin: then some of its segments are lines that have been joined.

import { defineCounter } from '../incremental/keys';
import type { DocumentView } from './documentView';

const JOINED = defineCounter(({ hidden }) => (hidden.some(({ kind }) => kind === 'line-break') ? 1 : 0));

export function isWrapped(view: DocumentView): boolean {
  return view.read(JOINED) > 0;
}
