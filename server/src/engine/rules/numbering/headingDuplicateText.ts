// Two headings of one row with the same words.

import { hasHan } from '../../text/characters';
import type { Heading } from '../../outline/outline';
import type { DocumentRule } from '../rule';

const SHORTEST = 4;

export const headingDuplicateText: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-duplicate-text',
    group: 'numbering',
    about: 'structure',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'convention', note: '同级标题不重复' },
    name: { zh: '标题文字重复', en: 'Repeated heading' },
    rationale: {
      zh: '同一上级之下两个标题文字相同，多为复制后忘了修改。',
      en: 'Two headings of one row with the same words are usually a copy that was not edited.',
    },
    messages: {
      repeated: {
        zh: '标题“{words}”在同级中已经用过；请修改其一',
        en: 'The heading “{words}” stands in this row already',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { members } of view.outline.numberings) {
      const seen = new Map<string, Heading>();
      for (const heading of members) {
        const words = heading.text.slice(heading.marker.end.column - heading.marker.start.column).replace(/\s/g, '');
        const first = seen.get(words);
        if (first === undefined) seen.set(words, heading);
        else if (hasHan(words, SHORTEST))
          yield {
            at: heading.at,
            message: 'repeated',
            data: { words },
            related: [{ at: first.at, message: { zh: '首次出现在此', en: 'It stands here first' } }],
          };
      }
    }
  },
};
