// A name that is laid down, in other words or with a wrong character: 国际消费者权益保障日, 广西省, 二十大二中全会, 人名政府.

import { CONGRESS_NAMES } from '../../lexicon/tables/congressNames';
import type { CorruptionRow } from '../../lexicon/tables/corruptionRow';
import { OFFICIAL_NAMES } from '../../lexicon/tables/officialNames';
import { REGION_NAMES } from '../../lexicon/tables/regionNames';
import { STATE_ORGANS } from '../../lexicon/tables/stateOrgans';
import { Dictionary, type DictionaryMatch } from '../../lexicon/dictionary';
import { guardedMatches } from '../../lexicon/guardedWords';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const ROWS = [...OFFICIAL_NAMES, ...REGION_NAMES, ...CONGRESS_NAMES, ...STATE_ORGANS];
const names = new Dictionary(ROWS, (row) => row.wrong);

export const officialNameVariant: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'official-name-variant',
    group: 'citations',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '法定名称，逐条注明出处' },
    name: { zh: '法定名称走样', en: 'Official name altered' },
    why: {
      zh: '节日、机构、法规的名称由法律或者文件确定，不能增字、减字、换字。',
      en: 'Names of days, organs and regulations are laid down and take no other words.',
    },
    messages: {
      variant: {
        zh: '“{found}”的规范名称是“{expected}”（{source}）；请核对改正',
        en: 'The official name of “{found}” is “{expected}” ({source})',
      },
    },
    whileTyping: 'hold',
  },
  triggers: names.words,
  *check({ text }, hits) {
    for (const match of guardedMatches(names, text, hits)) yield reportOf(match);
  },
  checkRows: (segment, tables) => tables.officialNames(segment, []).map(reportOf),
  fixes: (finding) => expectedReplacement(finding),
};

function reportOf({ row, start, end }: DictionaryMatch<CorruptionRow>): SegmentReport {
  return {
    start,
    end,
    message: 'variant',
    severity: row.severity,
    data: { found: row.wrong, expected: row.right, source: row.source },
  };
}
