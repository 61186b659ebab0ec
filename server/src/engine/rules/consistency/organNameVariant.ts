// One organ under several short names: 镇党委 and 镇委.

import { formsRule } from './shared/formsTable';

export const organNameVariant = formsRule(
  {
    id: 'organ-name-variant',
    reference: { kind: 'convention', note: '同一文稿机构简称前后一致' },
    name: { zh: '机构简称不一', en: 'One organ under several names' },
    rationale: { zh: '同一机构在一篇文稿里只用一种简称。', en: 'One text uses one short name for one organ.' },
  },
  ({ facts }) => facts.organNameForms,
);
