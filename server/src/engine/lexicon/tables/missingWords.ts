// Frames that have lost a word: 在县委坚强领导，, 关于防汛工作相关要求; and verbs without the object that they want.
//
// Source: 吕叔湘、朱德熙《语法修辞讲话》 and the textbooks of 现代汉语 on 成分残缺.

import type { FrameRow } from './frameRow';

export const MISSING_WORDS: readonly FrameRow[] = [
  {
    open: '关于',
    close: ['工作', '建设', '行动', '活动', '整治'].flatMap((work) =>
      ['相关', '有关'].flatMap((about) => ['精神', '要求', '部署', '规定', '通知'].map((what) => work + about + what)),
    ),
    reach: 30,
    unless: ['的', '、', '》'],
    closesClause: true,
    advice: { zh: '“关于……”作定语，后面缺“的”，应为“关于……的有关要求”', en: '的 is missing after 关于…' },
  },
  {
    open: '在',
    close: ['坚强领导', '正确领导', '大力支持', '关心支持', '关心帮助', '精心指导', '悉心指导', '有力指导'],
    reach: 30,
    unless: ['下', '、', '离', '得', '是', '于'],
    notAfter: ['实', '现', '存', '正', '内', '潜', '旨', '键', '于'],
    closesClause: true,
    advice: { zh: '“在……领导（支持、指导）”后面缺“下”', en: '下 is missing after 在…' },
  },
  {
    open: '受',
    close: ['好评', '一致好评', '广泛好评'],
    reach: 12,
    unless: ['到', '了', '获', '、', '的'],
    notAfter: ['深', '广', '备', '颇', '倍', '饱', '大', '享', '接', '遭', '感', '承', '更', '都'],
    advice: { zh: '“受……好评”缺字，宜改为“受到……好评”或“获……好评”', en: 'write 受到…好评' },
  },
];

export const MISSING_OBJECTS: readonly FrameRow[] = [
  {
    open: '听取',
    close: ['工作', '建设', '情况工作'],
    reach: 20,
    unless: ['汇报', '报告', '意见', '介绍', '建议', '、'],
    closesClause: true,
    advice: { zh: '“听取”的是“汇报”，后面缺宾语中心语，宜补“汇报”', en: '听取 wants 汇报' },
  },
  {
    open: '实施',
    close: ['提升', '提质', '升级', '提质增效', '转型升级'],
    reach: 14,
    unless: ['工程', '行动', '计划', '、', '方案', '意见', '推动', '促进', '实现', '改造'],
    closesClause: true,
    advice: { zh: '“实施”后面缺宾语中心语，宜补“工程”“行动”等', en: '实施 wants 工程, 行动 or the like' },
  },
  {
    open: '在',
    close: ['日等', '节等', '节日等', '节假日等', '宣传月等', '宣传周等'],
    reach: 36,
    unless: ['期间', '时间', '之际'],
    closesClause: true,
    notAfter: ['实', '现', '存', '正', '内'],
    advice: { zh: '“在……等”后面缺中心语，宜补“时间节点”“重要节点”等', en: '在…等 wants 时间节点 or the like' },
  },
];
