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

/** 围绕…重点 out of 以…为重点: prepositions and verbs that leave no room for 为. */
const TAKES_NO_WEI: readonly { readonly open: string; readonly close: readonly string[] }[] = [
  { open: '聚焦', close: ['为重点', '为主题', '为主线', '为目标', '为核心', '为中心'] },
  { open: '紧扣', close: ['为主题', '为主线', '为重点', '为核心', '为目标'] },
  { open: '针对', close: ['为重点', '为目标', '为对象'] },
  { open: '瞄准', close: ['为目标', '为重点'] },
  { open: '立足', close: ['为基础', '为重点', '为根本', '为出发点'] },
  { open: '依托', close: ['为依托', '为平台', '为载体', '为阵地', '为抓手'] },
  { open: '借助', close: ['为依托', '为平台', '为载体', '为契机', '为抓手'] },
  { open: '利用', close: ['为契机', '为载体', '为平台', '为抓手'] },
  { open: '通过', close: ['为抓手', '为载体', '为契机', '为平台', '为突破口'] },
  { open: '抓住', close: ['为契机', '为机遇', '为抓手', '为重点'] },
  { open: '借', close: ['为契机'] },
  { open: '结合', close: ['为契机', '为抓手', '为载体', '为重点'] },
  { open: '遵循', close: ['为原则', '为准则'] },
  { open: '秉承', close: ['为理念', '为宗旨', '为原则'] },
  { open: '秉持', close: ['为理念', '为宗旨', '为原则'] },
  { open: '依据', close: ['为依据', '为准则', '为基础'] },
  { open: '根据', close: ['为依据', '为准则', '为原则'] },
  { open: '贯彻', close: ['为指导', '为统领', '为引领'] },
  { open: '从', close: ['为出发点', '为切入点', '为突破口', '为着力点', '为抓手', '为落脚点'] },
];

const WITHOUT_WEI: readonly FrameRow[] = TAKES_NO_WEI.map(({ open, close }) => ({
  open,
  close,
  reach: 22,
  unless: [
    '以',
    '、',
    '是',
    '设',
    '成',
    '作为',
    '任',
    '列为',
    '定为',
    '视为',
    '确定',
    '确立',
    '调整',
    '转',
    '变',
    '把',
    '将',
  ],
  ...(open === '从' ? { notAfter: ['服', '顺', '听', '自', '无', '跟', '遵', '是', '随'] } : {}),
  ...(open === '借' ? { notAfter: ['凭', '出', '外', '租', '筹'], notBefore: ['以'] } : {}),
  advice: {
    zh: `“${open}……”与“以……为……”两种句式杂糅，请任选一种`,
    en: `two frames run into one; write ${open}… or 以…为…`,
  },
}));

/** 以…出发 out of 从…出发 and 以…为出发点. */
const WITHOUT_FROM: readonly FrameRow[] = [
  {
    open: '以',
    close: ['入手', '着手', '抓起', '做起', '出发'],
    reach: 14,
    unless: ['从', '为', '自', '上', '来', '、', '由', '及'],
    notAfter: ['所', '可', '予', '加', '难', '给', '得', '足', '何'],
    closesClause: true,
    advice: {
      zh: '“从……入手（出发）”与“以……为……”两种句式杂糅，“以”宜改为“从”',
      en: 'two frames run into one; write 从 for 以',
    },
  },
];

/** Idioms that begin with 以 go on with a verb of one hanzi: 以案释法, 以赛促学, 以工代赈. */
const IDIOMS_OF_YI = [
  ...[
    '案',
    '工',
    '奖',
    '旧',
    '点',
    '赛',
    '考',
    '训',
    '学',
    '练',
    '老',
    '强',
    '大',
    '新',
    '小',
    '租',
    '补',
    '代',
    '罚',
    '评',
  ],
  ...[
    '用',
    '产',
    '需',
    '城',
    '德',
    '文',
    '旅',
    '农',
    '商',
    '会',
    '干',
    '购',
    '销',
    '股',
    '地',
    '房',
    '查',
    '督',
    '审',
    '研',
  ],
];

const TWO_PREPOSITIONS: readonly FrameRow[] = ['通过', '经过'].map((open) => ({
  open,
  close: ['以'],
  reach: 0,
  notBefore: ['上', '下', '后', '来', '及', '往', '内', '外', '前', '“', ...IDIOMS_OF_YI],
  advice: {
    zh: `介词“${open}”“以”叠用，宜删去一个`,
    en: `two prepositions; drop ${open} or 以`,
  },
}));

/** 以…指导下 out of 在…指导下 and 以…为指导. */
const WITHOUT_IN: readonly FrameRow[] = [
  {
    open: '以',
    close: ['的指导下', '的领导下', '的带领下', '的引领下', '的支持下', '的推动下'],
    reach: 24,
    unless: ['在', '为', '、'],
    notAfter: ['在', '所', '可', '加', '予'],
    advice: {
      zh: '“在……下”与“以……为……”两种句式杂糅，“以”宜改为“在”',
      en: 'two frames run into one; write 在 for 以',
    },
  },
  {
    open: '在',
    close: ['为指导下', '为引领下', '为统领下', '为契机下', '为抓手下'],
    reach: 30,
    advice: {
      zh: '“在……指导下”与“以……为指导”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 在…指导下 or 以…为指导',
    },
  },
];

/** Causes and aims that are named twice. */
const TWICE_NAMED: readonly FrameRow[] = [
  {
    open: '取决于',
    close: ['决定的', '所决定'],
    reach: 20,
    advice: { zh: '“取决于……”与“是由……决定的”两种句式杂糅，请任选一种', en: 'write 取决于… or 由…决定' },
  },
  ...['是由于', '是因为'].map((open): FrameRow => ({
    open,
    close:
      open === '是因为' ? ['造成的', '导致的', '引起的', '所致', '的缘故', '的原因'] : ['所致', '的缘故', '的原因'],
    reach: 26,
    notAfter: ['原因'],
    closesClause: true,
    advice: {
      zh: `“${open}……”与“是……造成的”两种句式杂糅，请任选一种`,
      en: `two frames run into one; write ${open}… or 是…造成的`,
    },
  })),
  {
    open: '关键在于',
    close: ['是关键', '是根本', '起决定作用', '决定的'],
    reach: 20,
    advice: { zh: '“关键在于……”与“……是关键”两种句式杂糅，请任选一种', en: 'write 关键在于… or …是关键' },
  },
  {
    open: '旨在',
    close: ['为目的', '的目的', '为宗旨'],
    reach: 22,
    advice: { zh: '“旨在……”与“以……为目的”两种句式杂糅，请任选一种', en: 'write 旨在… or 以…为目的' },
  },
  {
    open: '截至',
    close: ['以来', '期间'],
    reach: 12,
    unless: ['、', '自'],
    closesClause: true,
    advice: { zh: '“截至……”与“……以来（期间）”两种句式杂糅，请任选一种', en: 'write 截至… or …以来' },
  },
];

/** Passives and awards with two verbs for one act. */
const TWO_VERBS: readonly FrameRow[] = [
  {
    open: '被',
    close: ['予以'],
    reach: 18,
    // 被检查对象, 被审计单位, 被征收者 are nouns.
    unless: ['的', '、', '依法', '并', '人', '后', '对象', '单位', '企业', '者', '方', '应当'],
    notAfter: ['棉', '植', '覆', '未'],
    notBefore: ['的'],
    advice: {
      zh: '“被……”与“予以……”两种句式杂糅，宜改为“由……”，或删去“予以”',
      en: 'two frames run into one; write 由…, or drop 予以',
    },
  },
  {
    open: '授予',
    close: ['为先进', '为优秀', '为示范', '为文明', '为模范', '为标兵', '为劳动模范', '为“'],
    reach: 20,
    unless: ['称号', '命名', '评', '，'],
    advice: {
      zh: '“授予……称号”与“评……为……”两种句式杂糅，请任选一种',
      en: 'two frames run into one; write 授予…称号 or 评…为…',
    },
  },
  ...['赢得', '获得', '得到'].map((open): FrameRow => ({
    open,
    close: ['所欢迎', '所喜爱', '所重视', '所好评', '所关注', '所认可', '所称赞', '所肯定'],
    reach: 12,
    advice: {
      zh: `“${open}……”与“为……所……”两种句式杂糅，宜删去“所”`,
      en: `two frames run into one; drop 所`,
    },
  })),
  {
    open: '集',
    close: ['为一体', '为一身'],
    reach: 44,
    unless: ['融', '联', '结', '以'],
    notAfter: ['收', '征', '搜', '聚', '汇', '密', '赶', '市', '云', '募', '筹', '村'],
    advice: {
      zh: '“集……于一体”与“融为一体”两种说法杂糅，宜改为“集……于一体”',
      en: 'write 集…于一体',
    },
  },
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
  ...WITHOUT_WEI,
  ...WITHOUT_FROM,
  ...TWO_PREPOSITIONS,
  ...WITHOUT_IN,
  ...TWICE_NAMED,
  ...TWO_VERBS,
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
