// A name that is laid down, in other words or with a wrong character: 国际消费者权益保障日, 广西省, 二十大二中全会, 人名政府.

import { CONGRESS_NAMES } from '../../lexicon/tables/congressNames';
import type { CorruptionRow } from '../../lexicon/tables/corruptionRow';
import { OFFICIAL_NAMES } from '../../lexicon/tables/officialNames';
import { REGION_NAMES } from '../../lexicon/tables/regionNames';
import { STATE_ORGANS } from '../../lexicon/tables/stateOrgans';
import { Dictionary, type DictionaryMatch } from '../../lexicon/dictionary';
import { guardedMatches } from '../../lexicon/guardedWords';
import { expectedReplacement } from '../shared/replacement';
import type { WordHits } from '../../lexicon/wordAutomaton';
import type { SegmentReport, SegmentRule } from '../rule';

const ROWS = [...OFFICIAL_NAMES, ...REGION_NAMES, ...CONGRESS_NAMES, ...STATE_ORGANS];
const names = new Dictionary(ROWS, (row) => row.wrong);

/** 中共青山镇党委 mixes 中共青山镇委员会 and 青山镇党委. */
const COMMITTEES = [...'镇乡县市区州旗村', '街道', '社区'].map((place) => `${place}党委`);
const PARTY = /中共\p{Script=Han}{2,12}$/u;
const OF_COMMITTEE = /^(?:书记|副书记|委员|班子|成员|会)/;
/** UTF-16 code units of 党委. */
const COMMITTEE = 2;
const LONGEST_NAME = 16;

export const officialNameVariant: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'official-name-variant',
    group: 'citations',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '法定名称，逐条注明出处' },
    name: { zh: '法定名称走样', en: 'Official name altered' },
    rationale: {
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
  triggers: [...names.words, ...COMMITTEES],
  *check({ text }, hits) {
    for (const match of guardedMatches(names, text, hits)) yield reportOf(match);
    yield* mixedCommittees(text, hits);
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

function* mixedCommittees(text: string, hits: WordHits): Generator<SegmentReport> {
  for (let i = 0; i < hits.count; i++) {
    const end = hits.endAt(i);
    if (hits.wordAt(i) < names.words.length || OF_COMMITTEE.test(text.slice(end))) continue;
    const place = PARTY.exec(text.slice(Math.max(0, end - LONGEST_NAME), end - COMMITTEE))?.[0];
    if (place === undefined) continue;
    const start = end - COMMITTEE - place.length;
    const data = { found: text.slice(start, end), expected: `${place}委员会`, source: '《中国共产党章程》第五章' };
    yield { start, end, message: 'variant', severity: 'hint', data };
  }
}
