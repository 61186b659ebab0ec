// 近五年以来: 近五年来 and 五年以来 in one.

import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

/** What stands before 年以来. */
const RECENT = /(?<!最)近(?:[一二两三四五六七八九十几]{1,2}|[\d０-９]{1,2})$/;
/** The longest of it and the character before, in UTF-16 code units. */
const REACH = 4;

export const yearCountPhrase: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'year-count-phrase',
    group: 'numerals',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '“近N年来”与“N年以来”不叠用' },
    name: { zh: '“近N年以来”', en: '近N年以来' },
    rationale: {
      zh: '“近五年”已经是到现在为止，再说“以来”重复。',
      en: '近五年 runs up to now by itself; 以来 says it again.',
    },
    messages: {
      both: { zh: '“{found}”叠用，宜写作“{expected}”', en: '“{found}” says it twice; write “{expected}”' },
    },
    whileTyping: 'hold',
  },
  triggers: ['年以来'],
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const end = hits.endAt(i);
      const recent = RECENT.exec(text.slice(Math.max(0, hits.startAt(i) - REACH), hits.startAt(i)))?.[0];
      if (recent === undefined) continue;
      const start = hits.startAt(i) - recent.length;
      const found = text.slice(start, end);
      yield { start, end, message: 'both', data: { found, expected: `${found.slice(0, -2)}来` } };
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.end;
    return [
      {
        title: { zh: '“以来”改为“来”', en: 'Change 以来 to 来' },
        safe: false,
        edits: [{ at: within(segment, column - 2, column), text: '来' }],
      },
    ];
  },
};
