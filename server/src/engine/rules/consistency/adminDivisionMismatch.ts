// A city said to lie in a province that it does not belong to: 湖北省张家界市.

import { PREFECTURES, PROVINCES } from '../../lexicon/tables/divisions';
import { Dictionary } from '../../lexicon/dictionary';
import type { SegmentRule } from '../rule';

const provinces = new Dictionary(PROVINCES, ({ name }) => name);
const byFirst = new Map<string, typeof PREFECTURES>();
for (const prefecture of PREFECTURES)
  byFirst.set(prefecture.name.slice(0, 1), [...(byFirst.get(prefecture.name.slice(0, 1)) ?? []), prefecture]);

export const adminDivisionMismatch: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'admin-division-mismatch',
    group: 'consistency',
    about: 'text',
    severity: 'error',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项（地名准确）' },
    name: { zh: '行政区划隶属错误', en: 'City in the wrong province' },
    rationale: {
      zh: '地级行政区不属于前面所写的省、自治区。',
      en: 'The prefecture does not belong to the province named before it.',
    },
    messages: {
      other: { zh: '{city}属{province}，不属{found}；请核对', en: '{city} is in {province}, not in {found}' },
      direct: {
        zh: '{city}是直辖市，不属{found}；请核对',
        en: '{city} is directly under the central government, not in {found}',
      },
    },
    whileTyping: 'hold',
  },
  triggers: provinces.words,
  *check({ text }, hits) {
    for (const { row, start, end } of provinces.matches(text, hits)) {
      const prefecture = byFirst.get(text[end] ?? '')?.find(({ name }) => text.startsWith(name, end));
      if (prefecture === undefined || prefecture.province === row.name || isBoth(prefecture.name, row.name)) continue;
      const data = { city: prefecture.name, found: row.name };
      yield prefecture.province === undefined
        ? { start, end: end + prefecture.name.length, message: 'direct', data }
        : {
            start,
            end: end + prefecture.name.length,
            message: 'other',
            data: { ...data, province: prefecture.province },
          };
    }
  },
  fixes(finding) {
    const { city, province } = finding.data;
    if (typeof city !== 'string') return [];
    const right = typeof province === 'string' ? province + city : city;
    return [
      {
        title: { zh: `改为“${right}”`, en: `Change to “${right}”` },
        safe: false,
        edits: [{ at: finding.at, text: right }],
      },
    ];
  },
};

/** A name that two provinces have. */
function isBoth(name: string, province: string): boolean {
  return PREFECTURES.some((each) => each.name === name && each.province === province);
}
