// A word that the user has a better one for: a former name, a term that the office no longer uses.

import { within } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

/** Not a segment rule: a segment's findings do not depend on the settings. */
export const userWord: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'user-word',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '本单位的用词，见设置 words.replace' },
    name: { zh: '自定替换词', en: 'Word from the user’s own list' },
    rationale: {
      zh: '机构更名、术语更新之后，旧称容易随旧稿留下来；本单位的用词写在设置里，逐处提醒。',
      en: 'Former names and terms live on in old drafts; the settings say what stands in their place.',
    },
    messages: {
      word: {
        zh: '“{found}”应改为“{expected}”（本单位用词）',
        en: '“{found}” should be “{expected}”, as your settings say',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const {
      residue,
      settings: { words },
    } = view;
    for (const segment of view.read(words.replaced)) {
      for (const { row, start, end } of words.replacedIn(segment)) {
        if (!residue.touches(segment, start, end))
          yield { at: within(segment, start, end), message: 'word', data: { found: row.word, expected: row.right } };
      }
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};
