// Short names that stand in quotation marks without the noun after them: “三公”经费.

export interface QuotedShortName {
  readonly name: string;
  /** Nouns that stay outside the marks. */
  readonly nouns: readonly string[];
}

/** Source: the form in which documents of the State Council and the Central Committee print each. */
export const QUOTED_SHORT_NAMES: readonly QuotedShortName[] = [
  { name: '三公', nouns: ['经费'] },
  { name: '放管服', nouns: ['改革'] },
  { name: '三农', nouns: ['工作', '问题', '领域', '发展'] },
  { name: '四风', nouns: ['问题'] },
  { name: '两委', nouns: ['班子', '干部', '成员', '换届'] },
  { name: '三重一大', nouns: ['事项', '制度', '决策'] },
  { name: '最多跑一次', nouns: ['改革'] },
  { name: '十三五', nouns: ['规划', '时期', '期间'] },
  { name: '十四五', nouns: ['规划', '时期', '期间'] },
  { name: '十五五', nouns: ['规划', '时期', '期间'] },
  { name: '七五', nouns: ['普法'] },
  { name: '八五', nouns: ['普法'] },
  { name: '双随机、一公开', nouns: ['监管', '检查', '抽查'] },
  { name: '证照分离', nouns: ['改革'] },
  { name: '扫黄打非', nouns: ['工作', '行动'] },
];
