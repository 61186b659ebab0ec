// Verbs with objects that do not go with them: 加大…培训, 提高…规范化, 营造…格局.
//
// Source: 《现代汉语实词搭配词典》 and the textbooks of 现代汉语 on 搭配不当.

import type { FrameRow } from './frameRow';

const STEPS_UP: readonly string[] = [
  '力度',
  '强度',
  '投入',
  '频次',
  '密度',
  '比重',
  '范围',
  '规模',
  '频率',
  '权重',
  '总量',
  '幅度',
  '压力',
  '难度',
];
const INTENSITY = { zh: '与“力度”搭配的是“加大”，请改换动词', en: '力度 goes with 加大' };
const LEVEL = { zh: '与“水平”搭配的是“提高”“提升”，请改换动词', en: '水平 goes with 提高 or 提升' };

/** 《全国年节及纪念日放假办法》; the traditional ones are 春节, 清明节, 端午节, 中秋节. */
const NEW_FESTIVALS = ['元旦', '国庆', '五一', '劳动节', '妇女节', '儿童节', '建军节', '教师节'];

export const COLLOCATIONS: readonly FrameRow[] = [
  {
    open: '加大',
    close: [
      '培训',
      '宣传',
      '宣传教育',
      '监督',
      '检查',
      '监管',
      '执法',
      '整治',
      '打击',
      '排查',
      '处罚',
      '惩处',
      '查处',
      '考核',
      '督查',
      '督导',
      '巡查',
      '引导',
    ],
    reach: 14,
    unless: [...STEPS_UP, '对'],
    closesClause: true,
    advice: { zh: '“加大”缺少宾语中心语，宜改为“加大……力度”或“加强……”', en: '加大 wants 力度; or write 加强' },
  },
  ...['提高', '提升'].map((open): FrameRow => ({
    open,
    close: ['科学化', '民主化', '规范化', '法治化', '制度化', '专业化', '标准化', '精细化', '程序化'],
    reach: 24,
    unless: ['水平', '程度', '能力', '质量', '效率', '素质', '实现', '推进', '推动', '促进', '向'],
    closesClause: true,
    advice: { zh: `“${open}……化”缺少宾语中心语，宜补“水平”`, en: `${open}…化 wants 水平` },
  })),
  {
    open: '营造',
    close: ['格局'],
    reach: 16,
    unless: ['形成', '构建', '氛围', '环境', '共建共治共享'],
    closesClause: true,
    advice: { zh: '“营造”与“格局”不搭配，宜改为“构建（形成）……格局”', en: '格局 goes with 构建 or 形成' },
  },
  {
    open: '做到',
    close: ['目标'],
    reach: 16,
    unless: ['实现', '完成', '达到', '有', '与', '、'],
    closesClause: true,
    advice: { zh: '“做到”与“目标”不搭配，宜改为“实现……目标”', en: '目标 goes with 实现' },
  },
  {
    open: '完善',
    close: ['机制建设'],
    reach: 8,
    unless: ['推进', '加强', '、'],
    closesClause: true,
    advice: {
      zh: '“完善”与“建设”不搭配，宜改为“完善……机制”或“加强……机制建设”',
      en: 'write 完善…机制 or 加强…机制建设',
    },
  },
  ...['加强', '提高', '提升', '加快', '增加', '完善', '增强'].map((open): FrameRow => ({
    open,
    close: ['力度'],
    reach: 14,
    unless: ['加大', '强化', '、', '投入', '和', '与', '并'],
    closesClause: true,
    notAfter: ['服务', '能力', '素质', '质量'],
    advice: INTENSITY,
  })),
  ...['加强', '加快', '加大', '增强'].map((open): FrameRow => ({
    open,
    close: ['水平'],
    reach: 14,
    unless: ['提高', '提升', '、', '高水平', '和', '与', '并', '达到'],
    closesClause: true,
    advice: LEVEL,
  })),
  {
    open: '发挥',
    close: ['效果', '成效'],
    reach: 10,
    unless: ['作用', '取得', '、'],
    closesClause: true,
    advice: { zh: '与“发挥”搭配的是“作用”，与“效果”搭配的是“取得”', en: 'write 发挥…作用 or 取得…效果' },
  },
  {
    open: '采取',
    close: ['等渠道', '等多种渠道', '多种渠道', '等平台'],
    reach: 30,
    unless: ['通过', '利用', '依托', '拓宽', '畅通'],
    advice: { zh: '“采取”与“渠道”不搭配，宜改为“通过……渠道”或“采取……方式”', en: 'write 通过…渠道 or 采取…方式' },
  },
  {
    open: '不够',
    close: ['深化', '加强', '强化', '提升', '提高', '增强'],
    reach: 0,
    closesClause: true,
    advice: {
      zh: '“不够”后面用形容词，宜改为“不够深入”“不够有力”等，或改为“有待……”',
      en: 'an adjective follows 不够; or write 有待…',
    },
  },
  ...NEW_FESTIVALS.map((open): FrameRow => ({
    open,
    close: ['等传统节日', '等传统佳节', '等中国传统节日', '等我国传统节日'],
    reach: 24,
    unless: NEW_FESTIVALS,
    advice: { zh: `“${open}”不是传统节日，宜改为“等节日”`, en: `${open} is no traditional festival; write 等节日` },
  })),
  {
    open: '树立',
    close: ['制度', '机制'],
    reach: 10,
    unless: ['意识', '观念', '自信', '理念', '权威', '形象', '典型', '、'],
    closesClause: true,
    advice: { zh: '“树立”与“制度”“机制”不搭配，宜改为“建立……”', en: '制度 and 机制 go with 建立' },
  },
];
