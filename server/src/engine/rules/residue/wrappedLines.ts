// A text whose lines were broken at a margin, as copying from PDF files and mails leaves it.

import { within, type Segment } from '../../facts/segment';
import { defineFilter } from '../../incremental/keys';
import type { DocumentRule } from '../rule';
import { rewriteSegments } from './shared/rewriteSegments';

/** Paragraphs of several lines; every other rule reads them in one piece. */
const WRAPPED = defineFilter((segment) => breaksIn(segment).length > 0);

function breaksIn({ hidden }: Segment): Segment['hidden'] {
  return hidden.filter(({ kind }) => kind === 'line-break');
}

export const wrappedLines: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'wrapped-lines',
    group: 'residue',
    about: 'artefact',
    severity: 'hint',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '段落之内不断行' },
    name: { zh: '段内换行', en: 'Lines broken at a margin' },
    rationale: {
      zh: '从 PDF、邮件复制的文字每行末尾都有换行，段落断成了许多行。',
      en: 'Text copied from PDF files and mails has a line break at the end of each printed line.',
    },
    messages: {
      wrapped: {
        zh: '全文的段落被换行断开，共{count}处；可一次连接成段，夹在其中的页码一并去掉',
        en: 'Paragraphs are broken into lines at {count} places; they can be joined at once, page numbers between them removed',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const wrapped = view.read(WRAPPED);
    const first = wrapped[0];
    if (first === undefined) return;
    const column = breaksIn(first)[0]?.column ?? 0;
    const count = wrapped.reduce((sum, segment) => sum + breaksIn(segment).length, 0);
    yield {
      at: within(first, Math.max(0, column - 1), Math.min(first.text.length, column + 1)),
      message: 'wrapped',
      data: { count },
    };
  },
  fixes(_, view) {
    return rewriteSegments(view.read(WRAPPED), { zh: '把各段连接起来', en: 'Join the paragraphs' });
  },
};
