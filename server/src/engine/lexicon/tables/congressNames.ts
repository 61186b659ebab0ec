// Congresses of the Party and plenums of its Central Committee in forms that mix the two: a congress is a 大, a plenum belongs to
// the 届 that it has elected.

import type { CorruptionRow } from './corruptionRow';

const CONSTITUTION = '《中国共产党章程》第三章';
/** From the eleventh on: before, 三大 and 十大 are counts as well. */
const CONGRESSES = [...[...'一二三四五六七八九'].map((digit) => `十${digit}`), '二十', '二十一', '二十二', '二十三'];
const PLENUMS = [...'一二三四五六七八九'];
/** What stands after a plenum, the first of a list included: 二中、三中全会. */
const AFTER_PLENUM = ['全会', '、', '和'];
/** 会议室 and the like are no meeting. */
const ROOMS = ['室', '厅', '场', '桌', '中心'];

export const CONGRESS_NAMES: readonly CorruptionRow[] = CONGRESSES.flatMap((congress): CorruptionRow[] => [
  ...PLENUMS.flatMap((plenum) => [
    ...AFTER_PLENUM.map((after) => row(`${congress}大${plenum}中${after}`, `${congress}届${plenum}中${after}`)),
    row(`党的${congress}届${plenum}次全会`, `党的${congress}届${plenum}中全会`),
  ]),
  { ...row(`${congress}大会议`, `${congress}大`), notBefore: ROOMS },
  row(`党的第${congress}届全国代表大会`, `党的第${congress}次全国代表大会`),
]);

function row(wrong: string, right: string): CorruptionRow {
  return { wrong, right, severity: 'warning', source: CONSTITUTION };
}
