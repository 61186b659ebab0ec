// Names of places in which 原 is part of the name, not 原 "former".

/** Source: 民政部《中华人民共和国行政区划代码》. */
export const PLACES_WITH_YUAN: readonly string[] = [
  '太原市',
  '固原市',
  '松原市',
  '开原市',
  '原平市',
  '原州区',
  '中原区',
  '平原县',
  '三原县',
  '阳原县',
  '原阳县',
  '清原县',
  '清原满族自治县',
];
