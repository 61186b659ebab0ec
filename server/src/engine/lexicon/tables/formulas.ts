// Fixed formulas of official language: their wrong forms, and the ones that a newer wording has replaced.

import type { CorruptionRow } from './corruptionRow';
import type { IsoDate } from './laws';

/** A formula that was right until another took its place. */
export interface StaleFormula {
  readonly stale: string;
  readonly current: string;
  /** The day on which the new wording was published. */
  readonly since: IsoDate;
  /** Not reported where one of these stands directly after: the rest of the new wording. */
  readonly notBefore?: readonly string[];
  /** For a wording that is not wrong by itself. */
  readonly severity?: 'hint';
  readonly source: string;
  readonly certainty?: 'unverified';
}

const OUTLINE_2021 = '《法治政府建设实施纲要（2021—2025年）》';
const FOURTH_PLENUM = '《中共中央关于全面推进依法治国若干重大问题的决定》（2014年10月）';
const CONGRESS_19 = '党的十九大报告';
const PARTY_CONSTITUTION = '《中国共产党章程》总纲';
const PARTY_18 = '党的十八大报告';
const NEW_IDEAS = '中央全面依法治国委员会成立（2018年）以来的规范表述';

/** 以公开为常态、不公开为例外 of the regulation, and the older 以公开为原则. */
const DISCLOSURE: readonly CorruptionRow[] = ['常态', '原则'].flatMap((what) =>
  [
    `以公开为${what}，不公开为例外`,
    `以公开为${what}，以不公开为例外`,
    `以公开为${what}、以不公开为例外`,
    `以公开为${what},不公开为例外`,
  ]
    .map((wrong): CorruptionRow => ({
      wrong,
      right: `以公开为${what}、不公开为例外`,
      severity: 'hint',
      source: '《中华人民共和国政府信息公开条例》第五条',
    }))
    .concat(
      ['，', '、', ','].map((mark) => ({
        wrong: `公开为${what}${mark}不公开为例外`,
        right: `以公开为${what}、不公开为例外`,
        notAfter: ['以'],
        severity: 'hint',
        source: '《中华人民共和国政府信息公开条例》第五条',
      })),
    ),
);

/** The verbs of 增强“四个意识”、坚定“四个自信”、做到“两个维护” are not exchanged. */
const FOUR_AND_TWO: readonly CorruptionRow[] = [
  ...['坚定', '做到', '坚持'].map((verb) => ({ wrong: `${verb}“四个意识”`, right: '增强“四个意识”' })),
  ...['增强', '做到', '树牢'].map((verb) => ({ wrong: `${verb}“四个自信”`, right: '坚定“四个自信”' })),
  ...['增强', '坚定'].map((verb) => ({ wrong: `${verb}“两个维护”`, right: '做到“两个维护”' })),
].map((row) => ({ ...row, severity: 'hint', source: '《中国共产党章程》总纲' }));

const OTHER_FORMULAS: readonly CorruptionRow[] = [
  {
    wrong: '处置和防范非法集资',
    right: '防范和处置非法集资',
    severity: 'hint',
    source: '《防范和处置非法集资条例》',
  },
  {
    wrong: '社会治理共建共享',
    right: '社会治理共建共治共享',
    severity: 'hint',
    source: CONGRESS_19,
  },
  { wrong: '共建共享的社会治理', right: '共建共治共享的社会治理', severity: 'hint', source: CONGRESS_19 },
  {
    wrong: '全面落实党的二十大精神的开局之年',
    right: '全面贯彻落实党的二十大精神的开局之年',
    severity: 'hint',
    source: '2023年《政府工作报告》',
  },
  {
    wrong: '全面落实党的二十大精神开局之年',
    right: '全面贯彻落实党的二十大精神开局之年',
    severity: 'hint',
    source: '2023年《政府工作报告》',
  },
  {
    wrong: '协调推进“五位一体”总体布局',
    right: '统筹推进“五位一体”总体布局',
    severity: 'hint',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '统筹推进“四个全面”战略布局',
    right: '协调推进“四个全面”战略布局',
    severity: 'hint',
    source: PARTY_CONSTITUTION,
  },
  { wrong: '“五位一体”战略布局', right: '“五位一体”总体布局', severity: 'hint', source: PARTY_CONSTITUTION },
  { wrong: '“四个全面”总体布局', right: '“四个全面”战略布局', severity: 'hint', source: PARTY_CONSTITUTION },
  { wrong: '牢记使命、不忘初心', right: '不忘初心、牢记使命', severity: 'hint', source: CONGRESS_19 },
  { wrong: '不能腐、不敢腐、不想腐', right: '不敢腐、不能腐、不想腐', severity: 'hint', source: PARTY_CONSTITUTION },
  { wrong: '不敢腐、不想腐、不能腐', right: '不敢腐、不能腐、不想腐', severity: 'hint', source: PARTY_CONSTITUTION },
  {
    wrong: '一岗双责、党政同责',
    right: '党政同责、一岗双责',
    severity: 'hint',
    source: '《中华人民共和国安全生产法》及中央有关文件',
  },
  {
    wrong: '齐抓共管、一岗双责',
    right: '一岗双责、齐抓共管',
    severity: 'hint',
    source: '《地方党政领导干部安全生产责任制规定》',
  },
  {
    wrong: '产业兴旺、乡风文明、生态宜居',
    right: '产业兴旺、生态宜居、乡风文明',
    severity: 'hint',
    source: CONGRESS_19,
  },
  {
    wrong: '生态宜居、产业兴旺、乡风文明',
    right: '产业兴旺、生态宜居、乡风文明',
    severity: 'hint',
    source: CONGRESS_19,
  },
  {
    wrong: '民主选举、民主决策、民主协商',
    right: '民主选举、民主协商、民主决策',
    severity: 'hint',
    source: '党的二十大报告',
  },
  {
    wrong: '民主协商、民主选举、民主决策',
    right: '民主选举、民主协商、民主决策',
    severity: 'hint',
    source: '党的二十大报告',
  },
];

export const FORMULAS: readonly CorruptionRow[] = [
  {
    wrong: '全面依法治国新理念、新思想、新战略',
    right: '全面依法治国新理念新思想新战略',
    severity: 'hint',
    source: NEW_IDEAS,
  },
  { wrong: '新理念、新思想、新战略', right: '新理念新思想新战略', severity: 'hint', source: NEW_IDEAS },
  {
    wrong: '习近平总书记依法治国新理念新思想新战略',
    right: '习近平总书记全面依法治国新理念新思想新战略',
    severity: 'hint',
    source: NEW_IDEAS,
  },
  {
    wrong: '习近平总书记依法治国新理念、新思想、新战略',
    right: '习近平总书记全面依法治国新理念新思想新战略',
    severity: 'hint',
    source: NEW_IDEAS,
  },
  {
    wrong: '习近平总书记全面依法治国新思想新战略',
    right: '习近平总书记全面依法治国新理念新思想新战略',
    severity: 'hint',
    source: NEW_IDEAS,
  },
  {
    wrong: '习近平总书记关于依法治国新理念新思想新战略',
    right: '习近平总书记全面依法治国新理念新思想新战略',
    severity: 'hint',
    source: NEW_IDEAS,
  },
  { wrong: '严格推进规范公正文明执法', right: '推进严格规范公正文明执法', severity: 'warning', source: FOURTH_PLENUM },
  { wrong: '严格规范文明公正执法', right: '严格规范公正文明执法', severity: 'hint', source: FOURTH_PLENUM },
  { wrong: '严格公正规范文明执法', right: '严格规范公正文明执法', severity: 'hint', source: FOURTH_PLENUM },
  { wrong: '严格文明规范公正执法', right: '严格规范公正文明执法', severity: 'hint', source: FOURTH_PLENUM },
  { wrong: '严格文明公正规范执法', right: '严格规范公正文明执法', severity: 'hint', source: FOURTH_PLENUM },
  { wrong: '规范严格公正文明执法', right: '严格规范公正文明执法', severity: 'hint', source: FOURTH_PLENUM },
  {
    wrong: '遵法学法守法用法',
    right: '尊法学法守法用法',
    severity: 'hint',
    source: '《法治社会建设实施纲要（2020—2025年）》',
  },
  {
    wrong: '尊法学法用法守法',
    right: '尊法学法守法用法',
    severity: 'hint',
    source: '《法治社会建设实施纲要（2020—2025年）》',
  },
  {
    wrong: '科学立法、公正司法、严格执法',
    right: '科学立法、严格执法、公正司法',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  {
    wrong: '严格执法、科学立法、公正司法',
    right: '科学立法、严格执法、公正司法',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  {
    wrong: '严格执法、公正司法、科学立法',
    right: '科学立法、严格执法、公正司法',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  { wrong: '共建共享共治', right: '共建共治共享', severity: 'hint', source: CONGRESS_19 },
  { wrong: '共治共建共享', right: '共建共治共享', severity: 'hint', source: CONGRESS_19 },
  { wrong: '谁普法谁执法', right: '谁执法谁普法', severity: 'hint', source: '中办发〔2017〕31号' },
  { wrong: '谁普法、谁执法', right: '谁执法谁普法', severity: 'hint', source: '中办发〔2017〕31号' },
  {
    wrong: '重大执法决定法治审核',
    right: '重大执法决定法制审核',
    severity: 'hint',
    source: '国办发〔2018〕118号',
    certainty: 'unverified',
  },
  {
    wrong: '重大行政执法决定法治审核',
    right: '重大行政执法决定法制审核',
    severity: 'hint',
    source: '国办发〔2018〕118号',
    certainty: 'unverified',
  },
  { wrong: '人民当家做主', right: '人民当家作主', severity: 'hint', source: '《中国共产党章程》总纲' },
  {
    wrong: '公众参与、风险评估、专家论证',
    right: '公众参与、专家论证、风险评估',
    severity: 'hint',
    source: '《重大行政决策程序暂行条例》第二章',
  },
  {
    wrong: '专家论证、公众参与、风险评估',
    right: '公众参与、专家论证、风险评估',
    severity: 'hint',
    source: '《重大行政决策程序暂行条例》第二章',
  },
  { wrong: '集体性讨论决定', right: '集体讨论决定', severity: 'hint', source: '《重大行政决策程序暂行条例》第三章' },
  {
    wrong: '四个自信、四个意识、两个维护',
    right: '四个意识、四个自信、两个维护',
    severity: 'hint',
    source: CONGRESS_19,
  },
  {
    wrong: '职能科学、权责法定、公开公正、执法严明',
    right: '职能科学、权责法定、执法严明、公开公正',
    severity: 'hint',
    source: OUTLINE_2021,
  },
  {
    wrong: '法治审核',
    right: '法制审核',
    notAfter: ['合'],
    severity: 'hint',
    source: '《中华人民共和国行政处罚法》第五十八条',
  },
  {
    wrong: '习近平新时代特色社会主义思想',
    right: '习近平新时代中国特色社会主义思想',
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '习近平新时代中国特色社会思想',
    right: '习近平新时代中国特色社会主义思想',
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '习近平新时代中国社会主义思想',
    right: '习近平新时代中国特色社会主义思想',
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '习近平新时代社会主义思想',
    right: '习近平新时代中国特色社会主义思想',
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '习近平新时代中国特色主义思想',
    right: '习近平新时代中国特色社会主义思想',
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  {
    wrong: '习近平新时代中国特色社会主义理论',
    right: '习近平新时代中国特色社会主义思想',
    notBefore: ['体系'],
    severity: 'warning',
    source: PARTY_CONSTITUTION,
  },
  { wrong: '习近平新时代法治思想', right: '习近平法治思想', severity: 'hint', source: NEW_IDEAS },
  { wrong: '严格规范公平文明执法', right: '严格规范公正文明执法', severity: 'warning', source: FOURTH_PLENUM },
  {
    wrong: '科学立法、公正执法、严格司法',
    right: '科学立法、严格执法、公正司法',
    severity: 'warning',
    source: PARTY_18,
  },
  {
    wrong: '科学立法、严格执法、公平司法',
    right: '科学立法、严格执法、公正司法',
    severity: 'warning',
    source: PARTY_18,
  },
  { wrong: '公正司法、全民普法', right: '公正司法、全民守法', severity: 'warning', source: PARTY_18 },
  { wrong: '运用法治方式和法治思维', right: '运用法治思维和法治方式', severity: 'hint', source: PARTY_18 },
  { wrong: '法治思维和法制方式', right: '法治思维和法治方式', severity: 'warning', source: PARTY_18 },
  {
    wrong: '深化改革、推进发展、化解矛盾、维护稳定',
    right: '深化改革、推动发展、化解矛盾、维护稳定',
    severity: 'hint',
    source: PARTY_18,
  },
  {
    wrong: '深化改革、促进发展、化解矛盾、维护稳定',
    right: '深化改革、推动发展、化解矛盾、维护稳定',
    severity: 'hint',
    source: PARTY_18,
  },
  {
    wrong: '法治国家、法治社会、法治政府一体建设',
    right: '法治国家、法治政府、法治社会一体建设',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  {
    wrong: '法治政府、法治国家、法治社会一体建设',
    right: '法治国家、法治政府、法治社会一体建设',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  {
    wrong: '依法执政、依法治国、依法行政共同推进',
    right: '依法治国、依法执政、依法行政共同推进',
    severity: 'hint',
    source: FOURTH_PLENUM,
  },
  {
    wrong: '权责法定、职能科学、执法严明',
    right: '职能科学、权责法定、执法严明',
    severity: 'hint',
    source: OUTLINE_2021,
  },
  ...DISCLOSURE,
  ...FOUR_AND_TWO,
  ...OTHER_FORMULAS,
  { wrong: '智能高效、诚信廉洁', right: '智能高效、廉洁诚信', severity: 'hint', source: OUTLINE_2021 },
];

export const STALE_FORMULAS: readonly StaleFormula[] = [
  { stale: '廉洁高效、守法诚信', current: '智能高效、廉洁诚信、人民满意', since: '2021-08-11', source: OUTLINE_2021 },
  {
    stale: '全面建成小康社会、全面深化改革',
    current: '全面建设社会主义现代化国家、全面深化改革',
    since: '2020-10-29',
    source: '党的十九届五中全会公报',
  },
  {
    stale: '道路自信、理论自信、制度自信',
    current: '道路自信、理论自信、制度自信、文化自信',
    since: '2016-07-01',
    notBefore: ['、文化自信', '，文化自信', ',文化自信', '和文化自信', '以及文化自信'],
    source: '《在庆祝中国共产党成立95周年大会上的讲话》',
  },
  {
    stale: '人民日益增长的物质文化需要',
    current: '人民日益增长的美好生活需要',
    since: '2017-10-24',
    source: CONGRESS_19,
  },
  {
    stale: '巩固脱贫攻坚成果',
    current: '巩固拓展脱贫攻坚成果',
    since: '2020-12-16',
    notBefore: ['后评估'],
    severity: 'hint',
    source: '《中共中央 国务院关于实现巩固拓展脱贫攻坚成果同乡村振兴有效衔接的意见》',
  },
  {
    stale: '“八个明确”',
    current: '“十个明确”',
    since: '2021-11-11',
    source: '《中共中央关于党的百年奋斗重大成就和历史经验的决议》',
    certainty: 'unverified',
  },
];
