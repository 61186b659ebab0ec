// One term in several forms: 村社, 村居 and 村（社区）.

import { formsRule } from './shared/formsTable';

export const termVariant = formsRule(
  {
    id: 'term-variant',
    basis: { kind: 'convention', note: '同一文稿用语前后一致' },
    name: { zh: '术语写法不一', en: 'One term in several forms' },
    why: {
      zh: '同一个意思用了几种写法，读者会以为所指不同。',
      en: 'Several forms of one term look like several things.',
    },
  },
  ({ facts }) => facts.termForms,
  'terms',
);
