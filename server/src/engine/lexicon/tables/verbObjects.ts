// Verbs with the heads of objects that they do not take, and the verbs that take them: 增强满意度, 消灭盲区.
//
// Source: 《现代汉语实词搭配词典》; 《现代汉语搭配词典》; the textbooks of 现代汉语 on 搭配不当.

export interface VerbObjectRow {
  /** Heads of objects, at the end of a clause. */
  readonly objects: readonly string[];
  /** Verbs of two hanzi that do not take them. */
  readonly wrong: readonly string[];
  /** Verbs that do: the first are advised, and a clause that has one is left alone. */
  readonly right: readonly string[];
  /** The verb may be in an attribute of theirs instead: 提高效益的问题. */
  readonly afterAttribute?: true;
}

const STRENGTHEN = ['加强', '加大', '加快', '增强'];
const RAISE = ['提升', '提高', '增强'];
/** Verbs to which a plan or a task is given. */
const CARRY_OUT = [
  '明确',
  '落实',
  '制定',
  '完成',
  '实施',
  '启动',
  '编制',
  '出台',
  '印发',
  '推进',
  '开展',
  '组织',
  '细化',
];

export const VERB_OBJECTS: readonly VerbObjectRow[] = [
  { objects: ['水平'], wrong: [...STRENGTHEN, '扩大', '深化'], right: ['提高', '提升'] },
  { objects: ['质量', '质效', '效率'], wrong: [...STRENGTHEN, '扩大', '深化'], right: ['提高', '提升'] },
  { objects: ['效能'], wrong: ['加强', '加大', '加快', '扩大', '深化'], right: ['提升', '提高', '增强'] },
  { objects: ['素质', '素养'], wrong: ['加强', '加大', '加快', '扩大', '深化'], right: ['提高', '提升', '增强'] },
  {
    objects: ['满意度', '知晓率', '知晓度', '覆盖率', '参与率', '普及率', '入学率', '利用率', '就业率'],
    wrong: [...STRENGTHEN, '扩大', '深化', '强化'],
    right: ['提高', '提升'],
  },
  {
    objects: [
      ...['认同', '认同感', '获得感', '幸福感', '安全感', '归属感', '荣誉感', '责任感', '使命感', '自豪感', '紧迫感'],
      ...['信心', '凝聚力', '战斗力', '吸引力', '影响力', '竞争力', '公信力', '执行力', '感染力', '号召力'],
    ],
    wrong: ['加强', '加大', '加快'],
    right: ['增强', '提升', '提高'],
  },
  {
    objects: ['积极性', '主动性', '创造性'],
    wrong: ['加强', '加大', '加快', '扩大'],
    right: ['调动', '激发', '提高', '发挥'],
  },
  { objects: ['意识', '观念', '自觉'], wrong: ['加大', '加快', '扩大'], right: ['增强', '树立', '提高', '强化'] },
  { objects: ['规模'], wrong: ['加强', '增强', '提高', '加快', '深化'], right: ['扩大'] },
  {
    objects: ['覆盖面', '知名度', '影响面'],
    wrong: ['加强', '增强', '加大', '加快', '深化'],
    right: ['扩大', '拓展', '提高', '提升'],
  },
  {
    objects: ['范围'],
    wrong: ['加强', '增强', '提高', '提升', '加快', '深化'],
    right: ['扩大', '拓展', '划定', '明确'],
  },
  {
    objects: ['环境'],
    wrong: [...RAISE, '加强', '加大', '加快', '深化', '促进'],
    right: ['优化', '改善', '营造', '净化', '美化', '整治', '治理', '保护', '创造', '适应'],
  },
  {
    objects: ['局面'],
    wrong: ['打造', '实现', '建立', '提升', '加强', '推进'],
    right: ['开创', '形成', '打开', '呈现'],
    afterAttribute: true,
  },
  { objects: ['新局面'], wrong: ['打造', '实现', '建立', '提升', '加强', '推进'], right: ['开创', '打开'] },
  { objects: ['氛围'], wrong: [...RAISE, '加强', '加大', '建立', '构建', '打造', '实现'], right: ['营造', '形成'] },
  {
    objects: ['模式'],
    wrong: [...RAISE, '实现', '加强', '加大', '树立'],
    right: ['构建', '探索', '形成', '创新', '推行'],
    afterAttribute: true,
  },
  { objects: ['盲区', '死角'], wrong: ['消灭', '打击', '填补', '弥补', '解决'], right: ['消除', '扫除', '清除'] },
  { objects: ['短板'], wrong: [...RAISE, '加强', '加大', '完善', '解决', '强化'], right: ['补齐', '补上'] },
  { objects: ['空白'], wrong: ['完善', '弥补', '解决', '补齐', '补足'], right: ['填补'] },
  { objects: ['专项行动', '专项整治行动'], wrong: ['加强', '加大', ...RAISE, '完善'], right: ['开展', '组织', '实施'] },
  {
    objects: ['机制', '制度'],
    wrong: [...RAISE, '加强', '加大', '树立', '扩大', '营造'],
    right: ['建立', '健全', '完善', '落实', '执行', '推行'],
    afterAttribute: true,
  },
  {
    objects: ['体系'],
    wrong: [...RAISE, '加强', '加大', '树立', '扩大', '营造'],
    right: ['构建', '建立', '健全', '完善'],
    afterAttribute: true,
  },
  {
    objects: ['基础'],
    wrong: ['提升', '提高', '加大', '加快', '营造'],
    right: ['夯实', '打牢', '奠定', '筑牢', '打下'],
    afterAttribute: true,
  },
  {
    objects: ['问题', '难题'],
    wrong: ['完善', '优化', '改善', ...RAISE, '健全', '深化'],
    right: ['解决', '破解', '整改'],
    afterAttribute: true,
  },
  { objects: ['经济'], wrong: ['开发', '加强', '加大', ...RAISE], right: ['发展', '壮大'], afterAttribute: true },
  { objects: ['纠纷'], wrong: ['协调', '完善', '处罚'], right: ['调解', '化解', '调处'], afterAttribute: true },
  { objects: ['建设'], wrong: ['形成', '实现', '达到', '营造', '构建'], right: ['推进', '加强', '加快'] },
  {
    objects: ['落脚点', '聚集地', '样板', '名片', '标杆', '高地', '品牌'],
    wrong: ['推进', '推动', '促进', '加强', '加大'],
    right: ['打造', '建设', '培育', '树立', '建成'],
    afterAttribute: true,
  },
  {
    objects: ['乱收费行为', '违法行为', '违法违规行为', '违规行为', '违法犯罪行为', '不文明行为', '乱象', '乱停乱放'],
    wrong: ['规范', '完善', '优化', '加强', '改善', ...RAISE],
    right: ['整治', '查处', '打击', '纠正', '制止', '治理', '遏制'],
  },
  { objects: ['条件'], wrong: ['加强', '加大', '增强', '提高'], right: ['改善', '创造', '具备'], afterAttribute: true },
  {
    objects: ['打造', '落地', '落地实施', '落地见效', '攻克', '建成', '投产', '竣工'],
    wrong: ['加强', '加大', '增强', '强化', '提高', '提升', '完善'],
    right: ['推动', '推进', '促进', '加快', '抓好', '确保', '实现'],
  },
  {
    objects: ['质量安全', '食品安全', '生产安全', '交通安全', '用药安全', '粮食安全', '生态安全', '供水安全'],
    wrong: ['促进', '加大', '提高', '增强', '加快'],
    right: ['保障', '维护', '确保'],
  },
  {
    objects: ['要点', '任务', '工作计划', '工作方案', '实施方案'],
    wrong: RAISE,
    right: CARRY_OUT,
    afterAttribute: true,
  },
];

/** Verbs that rule what follows them: the last one before an object is its verb. */
export const RULING_VERBS: readonly string[] = [
  ...['推动', '推进', '促进', '保障', '确保', '保证', '维护', '支持', '助力', '引导', '帮助', '引领', '带动'],
  ...['实现', '取得', '达到', '迈上', '具有', '体现', '符合', '适应', '满足', '受到', '得到', '保持', '处于', '成为'],
  ...['坚持', '围绕', '聚焦', '立足', '针对', '结合', '通过', '利用', '借助', '运用', '依托', '根据', '按照', '关于'],
  ...['接受', '参与', '参加', '进行', '加以', '给予', '提供', '作出', '做好', '抓好', '用好', '管好', '补齐', '巩固'],
  ...['探索', '研究', '制定', '修订', '出台', '印发', '起草', '编制', '实施', '执行', '落实', '贯彻', '履行', '承担'],
  ...['检查', '排查', '监督', '督促', '指导', '防范', '化解', '处置', '应对', '查找', '发现', '存在', '解决', '整改'],
];
