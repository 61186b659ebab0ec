// Units of measurement by name and by symbol.

/**
 * One row for each unit: its name, then its symbols, also as they are miswritten. 千米 and 公里 are two names and both right.
 * Source: 《中华人民共和国法定计量单位》（1984年国务院公布）, GB 3100—93.
 */
export const UNIT_FORMS: readonly (readonly string[])[] = [
  ['千伏', 'kV', 'KV', 'kv'],
  ['千瓦', 'kW', 'KW'],
  ['兆瓦', 'MW'],
  ['千瓦时', 'kWh', 'kW·h', 'KWh'],
  ['兆伏安', 'MVA'],
  ['公里', 'km', 'KM'],
  ['米', 'm'],
  ['厘米', 'cm'],
  ['毫米', 'mm'],
  ['平方米', '㎡', 'm²', 'm2'],
  ['平方公里', 'km²', 'km2'],
  ['立方米', 'm³', 'm3'],
  ['公斤', 'kg', 'KG'],
  ['毫克', 'mg'],
  ['吨', 't'],
  ['公顷', 'hm²'],
  ['升', 'L'],
  ['摄氏度', '℃'],
  ['小时', 'h'],
  ['分钟', 'min'],
];
