// Markup of Markdown in a text that is not Markdown: ## before headings, ** around words.

import { defineFilter } from '../../incremental/keys';
import type { DocumentRule } from '../rule';
import { rewriteSegments } from './shared/rewriteSegments';

/** Segments in whose source markup stands; every other rule sees their text without it. */
const MARKED = defineFilter((segment) => segment.hidden.some(({ kind }) => kind === 'markup'));

/** So much of the first marked line is shown. */
const SHOWN = 12;

export const markdownResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'markdown-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'hint',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: 'Markdown 标记不是公文内容' },
    name: { zh: 'Markdown 标记残留', en: 'Markdown markup left over' },
    rationale: {
      zh: '从智能助手、笔记软件粘贴的文字带着 ##、** 等排版标记，打印出来会原样显示。',
      en: 'Text pasted from assistants and note-taking programs carries ## and **, which print as they are.',
    },
    messages: {
      marked: {
        zh: '全文有{count}行带 Markdown 标记（如“{mark}”）；可一次去掉，文字不变',
        en: '{count} lines have Markdown markup such as “{mark}”; it can be stripped at once, and the words stay',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    if (view.settings.markup === 'markdown') return;
    const marked = view.read(MARKED);
    const first = marked.find(({ text }) => text !== '') ?? marked[0];
    if (first === undefined) return;
    const mark = first.hidden.find(({ kind }) => kind === 'markup');
    if (mark === undefined) return;
    const { column } = mark;
    // From the mark on, which stands before its column in the source.
    yield {
      at: {
        start: { segment: first, column, side: 'before' },
        end: { segment: first, column: Math.min(first.text.length, column + SHOWN), side: 'after' },
      },
      message: 'marked',
      data: { count: marked.length, mark: mark.text.trim() },
    };
  },
  fixes(_, view) {
    return rewriteSegments(view.read(MARKED), { zh: '去掉全文的 Markdown 标记', en: 'Strip the Markdown markup' });
  },
};
