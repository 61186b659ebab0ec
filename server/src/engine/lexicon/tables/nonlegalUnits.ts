// Units of measurement that are no legal ones, and symbols of legal ones in the wrong case.

export interface NonlegalUnit {
  readonly found: string;
  /** The legal unit that is the same quantity; undefined where the figure must be worked out anew. */
  readonly legal: string | undefined;
  /** What the figure is worked out in. */
  readonly instead: string;
}

function same(found: string, legal: string): NonlegalUnit {
  return { found, legal, instead: legal };
}

function other(found: string, instead: string): NonlegalUnit {
  return { found, legal: undefined, instead };
}

/**
 * Source: 《中华人民共和国计量法》第三条、《国务院关于在我国统一实行法定计量单位的命令》（1984年）; 公斤, 公里 and 亩 are allowed by it and by
 * later notices.
 */
export const NONLEGAL_UNITS: readonly NonlegalUnit[] = [
  same('平方公尺', '平方米'),
  same('立方公尺', '立方米'),
  same('平方公分', '平方厘米'),
  same('公尺', '米'),
  same('公分', '厘米'),
  same('公厘', '毫米'),
  same('公升', '升'),
  same('市亩', '亩'),
  other('市斤', '千克'),
  other('市两', '克'),
  other('市担', '千克'),
  other('公担', '千克'),
  other('市尺', '米'),
  other('市寸', '厘米'),
  other('市里', '千米'),
  other('华里', '千米'),
  other('英里', '千米'),
  other('英尺', '米'),
  other('英亩', '公顷'),
  other('公亩', '平方米'),
  other('加仑', '升'),
  other('马力', '千瓦'),
];

/** The right form of each symbol, and forms that can be no other unit or word. Source: GB 3100—93, 表1至表5. */
const SYMBOLS: readonly (readonly [legal: string, ...forms: string[]])[] = [
  ['kg', 'KG', 'Kg', 'kG'],
  ['km', 'KM', 'Km', 'kM'],
  ['cm', 'CM', 'Cm', 'cM'],
  ['mm', 'MM', 'Mm'],
  ['kW', 'KW', 'Kw', 'kw'],
  ['kV', 'KV', 'Kv', 'kv'],
  ['MPa', 'MPA', 'Mpa', 'mpa'],
  ['kPa', 'KPA', 'KPa', 'Kpa', 'kpa'],
  ['kHz', 'KHZ', 'KHz', 'Khz', 'khz'],
  ['MHz', 'MHZ', 'Mhz'],
  ['GHz', 'GHZ', 'Ghz'],
];

export const SYMBOLS_IN_WRONG_CASE: readonly NonlegalUnit[] = SYMBOLS.flatMap(([legal, ...forms]) =>
  forms.map((found) => same(found, legal)),
);
