// The title once more before the text.

import type { DocumentRule } from '../rule';

export const repeatedTitle: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'repeated-title',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '标题只出现一次' },
    name: { zh: '标题重复出现', en: 'Repeated title' },
    rationale: {
      zh: '复制网页时，页面标题和正文标题一并带入。',
      en: 'Copying a page brings the page’s title along with the text’s.',
    },
    messages: {
      repeated: { zh: '标题在上文已有，此处重复；请删去', en: 'The title stands above already; delete it here' },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    if (outline.title === undefined) return;
    for (const { at } of outline.repeatedTitles)
      yield {
        at,
        message: 'repeated',
        related: [{ at: outline.title.at, message: { zh: '标题首次出现在此', en: 'The title stands here first' } }],
      };
  },
  fixes(finding, view) {
    const { segment } = finding.at.start;
    const next = view.next(segment);
    const end = next === undefined ? finding.at.end : { segment: next, column: 0 };
    return [
      {
        title: { zh: '删去重复的标题', en: 'Delete the repeated title' },
        safe: false,
        edits: [{ at: { start: { segment, column: 0 }, end }, text: '' }],
      },
    ];
  },
};
