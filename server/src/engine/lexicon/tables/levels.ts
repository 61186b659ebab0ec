// What townships and sub-districts do not have: organs that begin at the county.

import type { GuardedWord } from '../guardedWords';

export interface LevelRow extends GuardedWord {
  /** What the level has instead. */
  readonly instead: string;
  readonly source: string;
}

const ORGANIC_LAW = '《地方各级人民代表大会和地方各级人民政府组织法》';
const HIGHER = [
  '县',
  '区',
  '市',
  '省',
  '州',
  '旗',
  '县人民',
  '区人民',
  '市人民',
  '省人民',
  '州人民',
  '旗人民',
  '国',
  '上级',
  '县级',
  '市级',
];

export const LEVEL_ROWS: readonly LevelRow[] = [
  {
    wrong: '政府常务会',
    notAfter: HIGHER,
    instead: '政府办公会议（乡镇长办公会议）',
    source: `${ORGANIC_LAW}（常务会议由县级以上的地方各级人民政府设立）`,
  },
  { wrong: '镇人大常委会', instead: '镇人大主席团', source: ORGANIC_LAW },
  { wrong: '乡人大常委会', instead: '乡人大主席团', source: ORGANIC_LAW },
  { wrong: '镇人大常务委员会', instead: '镇人大主席团', source: ORGANIC_LAW },
  { wrong: '街道人大常委会', instead: '街道人大工委', source: ORGANIC_LAW },
  { wrong: '街道人民政府', instead: '街道办事处', source: ORGANIC_LAW },
  { wrong: '街道人民代表大会', instead: '街道居民议事会议或人大工委', source: ORGANIC_LAW },
  {
    wrong: '镇政协',
    notAfter: ['城', '乡'],
    notBefore: ['联络', '委员联络', '工作', '活动', '小组', '组', '委员', '召集', '助'],
    instead: '政协联络机构',
    source: '《中国人民政治协商会议章程》第六章（地方委员会设至县级）',
  },
  {
    wrong: '乡政协',
    notBefore: ['联络', '委员联络', '工作', '活动', '小组', '组', '委员', '召集', '助'],
    instead: '政协联络机构',
    source: '《中国人民政治协商会议章程》第六章（地方委员会设至县级）',
  },
];
