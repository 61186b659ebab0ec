// Words for disabled persons that hurt, and those of the law.

import type { WordRow } from './wordRow';

const LAW = '《中华人民共和国残疾人保障法》第二条';
/** Until then soldiers' certificates had the old word: 《军人抚恤优待条例》 of 2004. */
const SINCE = 2005;

const FORMER: readonly (readonly [wrong: string, right: string])[] = [
  ['残废人', '残疾人'],
  ['残废军人', '残疾军人'],
  ['残废证', '残疾人证'],
  ['残废等级', '残疾等级'],
  ['残废儿童', '残疾儿童'],
  ['瞎子', '盲人'],
  ['独眼龙', '视力残疾人'],
  ['聋子', '聋人'],
  ['聋哑人', '听力言语残疾人'],
  ['聋哑学校', '特殊教育学校'],
  ['哑巴', '言语残疾人'],
  ['瘸子', '肢体残疾人'],
  ['跛子', '肢体残疾人'],
  ['瘫子', '肢体残疾人'],
  ['侏儒', '身材矮小的人'],
  ['弱智', '智力残疾'],
  ['低能儿', '智力残疾儿童'],
  ['疯子', '精神残疾人'],
  ['残障人士', '残疾人'],
  ['残疾人士', '残疾人'],
];

/** What the law itself says, or what has become common, is only a query. */
const QUERIES: ReadonlySet<string> = new Set(['聋哑人', '聋哑学校', '残障人士', '残疾人士', '侏儒']);

export const DISABILITY_TERMS: readonly WordRow[] = FORMER.map(([wrong, right]) => ({
  wrong,
  right,
  // 又聋又哑的人 is the Criminal Law's word; 侏儒症 an illness, 瞎子 and 哑巴 stand in sayings.
  // 黑瞎子 is a bear, 黑瞎子岛 an island.
  notAfter: ['黑'],
  notBefore: ['症', '摸', '吃', '亏'],
  since: SINCE,
  source: LAW,
  ...(QUERIES.has(wrong) ? { severity: 'hint' as const } : {}),
}));
