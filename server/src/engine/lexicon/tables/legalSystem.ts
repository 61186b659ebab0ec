// Where 法制 (the legal system) is written for 法治 (the rule of law).

import type { GuardedWord } from '../guardedWords';

export interface LegalSystemRow extends GuardedWord {
  readonly right: string;
}

/** The last year in which 法制 was right. From 2016 (the seventh five-year plan of legal education) official texts write 法治宣传教育; those before write 法制. Source: 中发〔2016〕11号. */
export const LEGAL_SYSTEM_UNTIL = 2015;

/** Nouns that 法治 goes with; 法制 stays before 审核, 机构, 部门, 统一, 委员会, 工作委员会, 日报. */
const NOUNS = [
  '宣传',
  '教育',
  '建设',
  '讲座',
  '培训',
  '政府',
  '社会',
  '思维',
  '观念',
  '意识',
  '文化',
  '氛围',
  '环境',
  '素养',
  '素质',
  '理念',
  '精神',
  '方式',
  '轨道',
  '保障',
  '工作',
  '化',
];

export const LEGAL_SYSTEM_ROWS: readonly LegalSystemRow[] = NOUNS.map((noun) => ({
  wrong: `法制${noun}`,
  right: `法治${noun}`,
  notAfter: ['社会主义', '全国'],
  notBefore: ['日', '委员会', '机构', '部门', '人员', '者', '基地', '中心', '研究', '科', '处', '办'],
}));
