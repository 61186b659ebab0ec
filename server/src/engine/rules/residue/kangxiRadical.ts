// A radical in the place of the character that looks the same: ⼀ for 一.

import { oddPlacesRule } from './shared/oddPlaces';
import { defineFilter } from '../../incremental/keys';

export const kangxiRadical = oddPlacesRule(
  {
    id: 'kangxi-radical',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: 'Unicode 康熙部首、中日韩部首补充区' },
    name: { zh: '部首字形', en: 'Radical for character' },
    rationale: {
      zh: 'PDF 复制的文字常把汉字变成同形的部首字符，看着一样，却查找不到，换字体还会缺字。',
      en: 'Copying from PDF turns characters into radicals that look the same, but no search finds them.',
    },
    messages: {
      one: {
        zh: '“{found}”是部首字符，不是汉字（多为 PDF 复制所致）；请改为汉字',
        en: '“{found}” is a radical, not a character',
      },
      many: {
        zh: '全文有{count}个部首字符（如“{found}”），看似汉字而不是（多为 PDF 复制所致）；可一次改正',
        en: '{count} radicals such as “{found}” in the place of characters',
      },
    },
  },
  defineFilter((segment) => segment.facts.odd.radicals.length > 0),
  (segment) => segment.facts.odd.radicals,
);
