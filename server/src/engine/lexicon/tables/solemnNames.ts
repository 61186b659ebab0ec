// Names of the state, the Party, its leader and its doctrine in forms that can never be right. The list is short on purpose: a row
// must be impossible in every correct text. Names of the state that are one character off need no row: `facts/terms/stateName.ts`.
//
// Source: 政府网站与政务新媒体检查指标（国办秘函〔2019〕19号）, “严重表述错误” is a veto item; right forms as in the constitution of
// the state and the constitution of the Party.

import type { WordRow } from './wordRow';

export const CHECKS = '政府网站与政务新媒体检查指标“严重表述错误”';

const PAIRS: readonly (readonly [string, string])[] = [
  ['中华人民人民共和国', '中华人民共和国'],
  ['中国共产觉', '中国共产党'],
  ['中国产党', '中国共产党'],
  ['中国共党', '中国共产党'],
  ['中国共产产党', '中国共产党'],
  ['中国中国共产党', '中国共产党'],
  ['中国共党产', '中国共产党'],
  ['习近总书记', '习近平总书记'],
  ['习近平总记', '习近平总书记'],
  ['习近平总书纪', '习近平总书记'],
  ['习近平书记', '习近平总书记'],
  ['习近平总总书记', '习近平总书记'],
  ['习近平平', '习近平'],
  ['习习近平', '习近平'],
  ['习近近平', '习近平'],
  ['习平总书记', '习近平总书记'],
  ['习近平总书记记', '习近平总书记'],
  ['刁近平', '习近平'],
  ['习进平', '习近平'],
  ['习近平同志为核心的党中中央', '习近平同志为核心的党中央'],
  ['习近平同志为核心党中央', '习近平同志为核心的党中央'],
  ['中国特社会主义', '中国特色社会主义'],
  ['中国特色社主义', '中国特色社会主义'],
  ['中国特色社会会主义', '中国特色社会主义'],
  ['中国特色社会义', '中国特色社会主义'],
  ['中国特色会主义', '中国特色社会主义'],
  ['中国特色色社会主义', '中国特色社会主义'],
  ['新时代中国特色社会注意', '新时代中国特色社会主义'],
  ['党的二十大大精神', '党的二十大精神'],
  ['两个维户', '两个维护'],
  ['两个确力', '两个确立'],
  ['四个意示', '四个意识'],
  ['四个自心', '四个自信'],
];

const GUARDS: Readonly<Record<string, Pick<WordRow, 'notAfter' | 'notBefore'>>> = {
  习近平平: { notBefore: ['安', '等', '稳', '易', '凡', '台', '均'] },
  习近平书记: { notAfter: ['省委', '市委', '地委', '县委'] },
  习习近平: { notAfter: ['学', '研', '温'] },
};

export const SOLEMN_NAMES: readonly WordRow[] = PAIRS.map(([wrong, right]) => ({
  wrong,
  right,
  source: CHECKS,
  ...GUARDS[wrong],
}));
