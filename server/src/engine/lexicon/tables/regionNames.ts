// Autonomous regions, municipalities and peoples in the short or false forms that official names do not take: 广西省, 维族.

import type { CorruptionRow } from './corruptionRow';

const DIVISIONS = '民政部《中华人民共和国行政区划代码》';
const PEOPLES = 'GB/T 3304—1991《中国各民族名称的罗马字母拼写法和代码》';

/** What is no 省, by its short names. */
const NO_PROVINCES: readonly (readonly [name: string, ...short: string[]])[] = [
  ['广西壮族自治区', '广西'],
  ['宁夏回族自治区', '宁夏'],
  ['内蒙古自治区', '内蒙古', '内蒙'],
  ['西藏自治区', '西藏'],
  ['新疆维吾尔自治区', '新疆'],
  ['北京市', '北京'],
  ['天津市', '天津'],
  ['上海市', '上海'],
  ['重庆市', '重庆'],
];
/** Until the 1950s three of them were provinces. */
const FORMER = ['原', '旧', '前', '时', '民国', '建立', '成立', '设立', '改', '撤销', '撤'];
/** What goes on from 省: 省亲, 省际, 省钱. What only a province has is another word's affair: 省长, 省会, 省级. */
const GOES_ON = [...'亲际钱力心事时略察思悟油电水工料去下掉长会级内外份界城道直辖委', '吃俭用', '并入', '撤销', '改'];

/** A people's name without a part of it. 蒙族 is no part of 启蒙族, nor 鲜族 of 朝鲜族. */
const SHORT_PEOPLES: readonly (readonly [wrong: string, right: string, notAfter?: readonly string[]])[] = [
  ['维族', '维吾尔族', ['思', '多', '纤', '三', '二', '四']],
  ['蒙族', '蒙古族', ['启', '童']],
  ['哈族', '哈萨克族'],
  ['鲜族', '朝鲜族', ['朝']],
];

export const REGION_NAMES: readonly CorruptionRow[] = [
  ...NO_PROVINCES.flatMap(([right, ...shorts]) =>
    shorts.flatMap((short) => [
      { ...row(`${short}省`, right), notBefore: GOES_ON },
      row(`${short}省政府`, `${right}政府`),
      row(`${short}省委`, right.endsWith('市') ? `${right}委` : `${right}党委`),
    ]),
  ),
  row('新疆维吾尔族自治区', '新疆维吾尔自治区'),
  row('西藏藏族自治区', '西藏自治区'),
  row('宁夏回民自治区', '宁夏回族自治区'),
  ...SHORT_PEOPLES.map(([wrong, right, notAfter = []]): CorruptionRow => ({
    wrong,
    right,
    notAfter,
    severity: 'warning',
    source: PEOPLES,
  })),
];

function row(wrong: string, right: string): CorruptionRow {
  return { wrong, right, notAfter: FORMER, severity: 'warning', source: DIVISIONS };
}
