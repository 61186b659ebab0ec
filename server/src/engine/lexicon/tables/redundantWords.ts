// Words that say again what the word beside them has said.

import { plainRows, type WordRow } from './wordRow';

const DICTIONARY = '《现代汉语词典》（第7版）';

/** 融入 has the 入 that 到 says again; likewise the rest. */
const PREPOSITIONS = plainRows(DICTIONARY, [
  ['融入到', '融入'],
  ['涉及到', '涉及'],
  ['来自于', '来自'],
  ['付诸于', '付诸'],
  ['诉诸于', '诉诸'],
  ['见诸于', '见诸'],
  ['波及到', '波及'],
  ['旨在为了', '旨在'],
  ['意在为了', '意在'],
  ['截至到', '截至'],
]);

const PAIRS = plainRows(DICTIONARY, [
  ['目前现状', '现状'],
  ['当前现状', '现状'],
  ['群体对象', '群体'],
  ['凯旋归来', '凯旋'],
  ['胜利凯旋', '凯旋'],
  ['悬殊很大', '悬殊'],
  ['悬殊较大', '悬殊'],
  ['免费赠送', '赠送'],
  ['亲眼目睹', '目睹'],
  ['第一首例', '首例'],
  ['可以堪称', '堪称'],
  ['堪称是', '堪称'],
  ['令人堪忧', '堪忧'],
  ['报刊杂志', '报刊'],
  ['全部都', '都'],
  ['非常十分', '十分'],
  ['十分非常', '十分'],
  ['尤其特别', '尤其'],
  ['大约左右', '左右'],
  ['等等工作', '等工作'],
  ['等等方面', '等方面'],
  ['提前预告', '预告'],
  ['提前预支', '预支'],
  ['事先预约', '预约'],
  ['原因是由于', '原因是'],
  ['原因是因为', '原因是'],
  ['不断持续', '持续'],
  ['必须务必', '务必'],
  ['务必必须', '务必'],
  ['必须一定要', '必须'],
  ['多年来以来', '多年来'],
  ['一共总计', '总计'],
  ['合计共', '合计'],
  ['累计共', '累计'],
  ['素质水平', '素质'],
  ['等等诸多', '等诸多'],
]);

/** A word too many that spoils the grammar. */
const GRAMMAR: readonly WordRow[] = [
  {
    wrong: '中的存在的',
    right: '中存在的',
    ahead: { words: ['过程', '工作', '执法', '管理', '建设', '实践', '服务', '程序'], within: 0 },
    severity: 'warning',
    source: DICTIONARY,
  },
];

/** Others are matters of style. */
const STYLE = [...PREPOSITIONS, ...PAIRS].map((row): WordRow => ({ ...row, severity: 'hint' }));

export const REDUNDANT_WORDS: readonly WordRow[] = [...STYLE, ...GRAMMAR];
