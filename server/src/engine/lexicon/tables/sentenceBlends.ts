// Two sentence frames run into one: 由…为核心 out of 由…担任 and 以…为核心.
//
// Source: 吕叔湘、朱德熙《语法修辞讲话》 and the textbooks of 现代汉语 on 句式杂糅.

import type { FrameRow } from './frameRow';

const RIGHT_AFTER_ALL = [
  '以',
  '成',
  '变',
  '转',
  '改',
  '任',
  '定',
  '作为',
  '扩',
  '升',
  '发展',
  '分',
  '调整',
  '延',
  '确',
  '列',
  '视',
  '更名',
  '称',
  '把',
  '将',
];

export const SENTENCE_BLENDS: readonly FrameRow[] = [
  {
    open: '由',
    close: ['为核心', '为主导', '为主体', '为依托', '为载体', '为抓手', '为引领', '为龙头', '为骨干'],
    reach: 26,
    unless: RIGHT_AFTER_ALL,
    notAfter: ['自', '理', '经', '缘', '事'],
    advice: {
      zh: '“由……担任（组成）”与“以……为核心”两种句式杂糅，宜改为“以……为……”',
      en: 'two frames run into one; write 以…为…',
    },
  },
  {
    open: '由',
    close: ['为组长', '为副组长', '为总召集人', '为召集人', '为第一责任人', '为牵头人'],
    reach: 26,
    unless: RIGHT_AFTER_ALL,
    notAfter: ['自', '理', '经', '缘', '事'],
    advice: {
      zh: '“由……任组长”与“以……为组长”两种句式杂糅，宜改为“由……任……”',
      en: 'two frames run into one; write 由…任…',
    },
  },
  {
    open: '围绕',
    close: ['为主题', '为中心', '为主线', '为重点', '为核心', '为目标'],
    reach: 22,
    unless: [...RIGHT_AFTER_ALL, '、'],
    advice: {
      zh: '“围绕……主题”与“以……为主题”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 围绕… or 以…为…',
    },
  },
  {
    open: '本着',
    close: ['为原则', '为宗旨', '为目的', '为目标'],
    reach: 22,
    unless: ['以'],
    advice: {
      zh: '“本着……的原则”与“以……为原则”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 本着…的原则 or 以…为原则',
    },
  },
  {
    open: '按照',
    close: ['为原则', '为标准', '为要求'],
    reach: 22,
    unless: ['以'],
    advice: {
      zh: '“按照……的原则”与“以……为原则”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 按照…的原则 or 以…为原则',
    },
  },
  {
    open: '坚持',
    close: ['为导向', '为原则', '为引领', '为主线', '为根本', '为抓手'],
    reach: 12,
    unless: [...RIGHT_AFTER_ALL, '、', '作', '“'],
    advice: {
      zh: '“坚持……导向”与“坚持以……为导向”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 坚持…导向 or 坚持以…为导向',
    },
  },
  {
    open: '经过',
    close: ['努力下', '支持下', '帮助下', '领导下', '指导下', '带领下'],
    reach: 22,
    unless: ['在'],
    advice: {
      zh: '“经过……的努力”与“在……的努力下”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 经过…的努力 or 在…的努力下',
    },
  },
  {
    open: '通过',
    close: ['努力下', '支持下', '帮助下', '领导下', '指导下', '带领下'],
    reach: 22,
    unless: ['在'],
    advice: {
      zh: '“通过……的努力”与“在……的努力下”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 通过…的努力 or 在…的努力下',
    },
  },
  {
    open: '为了',
    close: ['为目的', '为目标'],
    reach: 22,
    unless: ['以'],
    advice: {
      zh: '“为了……”与“以……为目的”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 为了… or 以…为目的',
    },
  },
  {
    open: '深受',
    close: ['所喜爱', '所欢迎', '所好评', '所称赞'],
    reach: 12,
    advice: { zh: '“深受……欢迎”与“为……所欢迎”两种句式杂糅，宜删去“所”', en: 'two frames run into one; drop 所' },
  },
  {
    open: '被评为',
    close: ['称号'],
    reach: 26,
    unless: ['授予', '获'],
    advice: {
      zh: '“被评为……”与“被授予……称号”两种句式杂糅，宜改为“获评……”或“被授予……称号”',
      en: 'two frames run into one; write 获评… or 被授予…称号',
    },
  },
  {
    open: '根据',
    close: ['显示', '表明'],
    reach: 12,
    closesClause: true,
    advice: { zh: '“根据……”与“……显示”两种句式杂糅，宜删去“根据”', en: 'two frames run into one; drop 根据' },
  },
  {
    open: '原因是',
    close: ['造成的', '导致的', '引起的', '所致'],
    reach: 24,
    closesClause: true,
    advice: {
      zh: '“原因是……”与“是……造成的”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 原因是… or 是…造成的',
    },
  },
  {
    open: '截至',
    close: ['为止'],
    reach: 20,
    advice: { zh: '“截至……”与“到……为止”两种句式杂糅，宜删去“为止”', en: 'two frames run into one; drop 为止' },
  },
  {
    open: '据',
    close: ['数据显示', '统计显示'],
    reach: 8,
    advice: { zh: '“据……”与“……显示”两种句式杂糅，宜删去“据”或“显示”', en: 'write 据…统计 or 统计显示' },
  },
  {
    open: '原因是',
    close: ['造成的', '导致的', '引起的', '所致'],
    reach: 24,
    closesClause: true,
    advice: { zh: '“原因是……”与“是……造成的”两种句式杂糅，请任选一种', en: 'write 原因是… or 是…造成的' },
  },
  {
    open: '受到',
    close: ['所欢迎', '所喜爱', '所重视', '所好评', '所关注', '所尊敬', '所认可'],
    reach: 10,
    advice: { zh: '“受到……”与“为……所”两种句式杂糅，宜改为“受到……欢迎”或“为……所欢迎”', en: 'write 受到… or 为…所…' },
  },
];

/** 防止…不发生 says the opposite of what is meant. Source: as above, on 否定失当. */
export const PAIRED_NEGATIONS: readonly FrameRow[] = ['防止', '避免', '杜绝', '严防', '谨防'].map((open) => ({
  open,
  close: ['不再发生', '不发生', '不再出现', '不出现', '不再反弹', '不反弹'],
  reach: 12,
  unless: ['确保', '保证', '做到', '力争', '、'],
  advice: {
    zh: `“${open}”本身已含否定，再说“不”意思就反了，宜删去“不（再）”`,
    en: `${open} is a negation already; drop 不`,
  },
}));
