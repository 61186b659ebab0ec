// Nouns that a measure word closes only where a number stands between: 来信来访36件. A pair is listed only where noun and measure
// do not make a word of their own (信访件, 申请件, 案件 are words).

export interface CountNoun {
  readonly nouns: readonly string[];
  readonly measures: readonly string[];
}

/** Source: 《现代汉语八百词》 on measure words; the pairs are those in which the noun takes this measure. */
export const COUNT_NOUNS: readonly CountNoun[] = [
  {
    nouns: ['来信来访', '群众来访', '来访', '纠纷', '案件', '投诉举报', '事故'],
    measures: ['件', '起', '宗', '件次', '批次'],
  },
  {
    nouns: ['讲座', '培训', '培训班', '宣传活动', '活动', '座谈会', '会议', '检查', '行动', '演练'],
    measures: ['场', '场次', '期', '次'],
  },
  { nouns: ['宣传资料', '资料', '合同', '协议', '文件', '报告', '材料', '手册'], measures: ['份', '册'] },
  { nouns: ['人员', '干部', '群众', '党员', '学员', '职工'], measures: ['人次'] },
  { nouns: ['隐患', '安全隐患'], measures: ['处', '条', '个'] },
  { nouns: ['问题', '困难'], measures: ['个', '条'] },
  { nouns: ['建议', '提案', '咨询'], measures: ['件', '人次'] },
  { nouns: ['政府信息', '法律意见', '意见建议'], measures: ['条'] },
];

/** Verbs that ask for the number of what they govern. */
export const COUNT_VERBS: readonly string[] = [
  '受理',
  '办理',
  '处理',
  '调处',
  '调解',
  '化解',
  '排查',
  '开展',
  '举办',
  '召开',
  '组织',
  '发放',
  '印发',
  '审查',
  '审核',
  '接待',
  '办结',
  '查处',
  '收到',
  '举行',
  '培训',
  '教育',
  '惠及',
  '整改',
  '解决',
  '答复',
  '提供',
  '提出',
  '公开',
  '解答',
  '征集',
];
