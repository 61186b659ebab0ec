// Nouns with adjectives of degree that are not said of them: 力度不强, 氛围不高.
//
// Source: 《现代汉语实词搭配词典》; the textbooks of 现代汉语 on 主谓搭配不当.

export interface DegreeRow {
  readonly nouns: readonly string[];
  /** Adjectives of one hanzi that are not said of them. */
  readonly wrong: string;
  /** What is said of them, the first being advised. */
  readonly right: readonly string[];
}

export const DEGREES: readonly DegreeRow[] = [
  { nouns: ['力度'], wrong: '强高多快深', right: ['大', '小'] },
  { nouns: ['水平'], wrong: '强大多快深', right: ['高', '低'] },
  { nouns: ['能力'], wrong: '大多快深', right: ['强', '弱'] },
  { nouns: ['意识', '观念'], wrong: '大多快', right: ['强', '淡薄'] },
  {
    nouns: ['积极性', '参与度', '满意度', '知晓率', '效率', '质量', '效能', '素质', '覆盖率'],
    wrong: '强大多快深',
    right: ['高', '低'],
  },
  { nouns: ['规模'], wrong: '高强快深', right: ['大', '小'] },
  { nouns: ['范围', '覆盖面'], wrong: '高强快深', right: ['大', '广'] },
  { nouns: ['速度', '进度'], wrong: '强大多深', right: ['快', '慢'] },
  { nouns: ['氛围'], wrong: '强高大多快', right: ['浓'] },
  { nouns: ['力量'], wrong: '高多快', right: ['强', '弱'] },
  { nouns: ['作用'], wrong: '强高多快深', right: ['大', '明显'] },
  { nouns: ['制度', '机制', '体系'], wrong: '强高大深', right: ['健全', '完善'] },
  { nouns: ['设施', '设备', '条件'], wrong: '强高', right: ['完善', '好'] },
  { nouns: ['渠道'], wrong: '强高大深', right: ['宽', '畅通'] },
  { nouns: ['结构'], wrong: '强高大深', right: ['合理', '优'] },
  { nouns: ['基础'], wrong: '强高大', right: ['牢', '好'] },
  { nouns: ['压力', '影响', '贡献'], wrong: '高多快', right: ['大', '小'] },
  { nouns: ['频次', '频率', '密度', '占比', '比重'], wrong: '强快深', right: ['高', '低'] },
  { nouns: ['数量', '总量'], wrong: '强快深', right: ['大', '多'] },
];

/** What is said of degree before an adjective. */
export const DEGREE_ADVERBS: readonly string[] = ['不够', '不太', '不', '较', '偏', '还不'];
