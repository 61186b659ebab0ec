// Measure words: what a number counts things, events and quantities with.

/**
 * Measure words that only count: a number before them is never the second of a row.
 * Source: 《现代汉语八百词》附录“名词、量词配合表”.
 */
export const COUNT_MEASURES: readonly string[] = [
  ...'个名位户家件份起宗项辆艘架支只头匹株棵颗枚幅封册篇栋幢间座顶盏桩桶袋箱盒瓶包罐根',
];

/**
 * Measure words that rank as well: 二批 may be the second lot, 二处 a department's second office, 二次 the second time.
 * Source: 《现代汉语八百词》附录“名词、量词配合表”; what they rank, 《现代汉语词典》 s.v. 二.
 */
export const RANK_MEASURES: readonly string[] = [...'条次场套批处所张种轮台把门块片本'];

/** Measure words of events and of time, which take any number. Source: 《现代汉语词典》 “量词”. */
export const EVENT_MEASURES: readonly string[] = [
  '人次',
  '场次',
  '批次',
  '件次',
  '户次',
  '车次',
  ...'趟遍回人天岁车口面页',
];

/**
 * Units of length, area, volume, weight and money that stand after a whole number or 万, 亿.
 * Source: 《中华人民共和国法定计量单位》, and the customary 亩, 里 and 斤.
 */
export const UNITS: readonly string[] = [
  '平方米',
  '平方公里',
  '立方米',
  '公里',
  '公斤',
  '千克',
  '公顷',
  '小时',
  '分钟',
  '美元',
  ...'元米吨亩斤升',
];

/** Units with which 千 and 百 make units of their own: 千米, 千克, 千瓦时, 千伏, 百帕. Source: GB 3100—93, 表5（SI词头）. */
export const PREFIXED_UNITS = '米克瓦伏安赫帕焦卡升字兆';

/** All that counts, the longest first. */
export const MEASURES: readonly string[] = [
  ...new Set([...COUNT_MEASURES, ...RANK_MEASURES, ...EVENT_MEASURES, ...UNITS]),
].sort((a, b) => b.length - a.length);

/** The measure word that begins at a column; undefined where none does. */
export function measureAt(text: string, column: number): string | undefined {
  return MEASURES.find((measure) => text.startsWith(measure, column));
}
