// The kinds of report that are recognised, and the sections that each must have.

import type { Pattern } from '../pattern';
import type { Reference, Severity, Text } from '../../terms';

/** In the order in which they are tried on a title; 'other' matches nothing. */
export const REPORT_KINDS = [
  'law-based-government',
  'information-disclosure',
  'government-work',
  'duty-performance',
  'work-summary',
  'other',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** As users read them. */
export const REPORT_KIND_NAMES: Readonly<Record<ReportKind, Text>> = {
  'law-based-government': { zh: '法治政府建设报告', en: 'law-based government report' },
  'information-disclosure': { zh: '政府信息公开年度报告', en: 'information disclosure report' },
  'government-work': { zh: '政府工作报告', en: 'government work report' },
  'duty-performance': { zh: '述职报告', en: 'report on duties' },
  'work-summary': { zh: '工作总结', en: 'work summary' },
  other: { zh: '其他报告', en: 'other report' },
};

/** A day by which something must be done with a report on a year. */
export interface Deadline {
  /** Month and day of the year after the one reported on: 03-01. */
  readonly day: string;
  /** Who must do what. */
  readonly what: Text;
}

export interface RequiredSection {
  /** As the standard names it; shown to the user. */
  readonly name: string;
  /** A heading that matches one of these is this section. */
  readonly headings: readonly Pattern[];
  /** Text that shows the matter is at least spoken of: the section is then reported as a hint. */
  readonly mentions: readonly Pattern[];
  /** Whether thematic headings (three or more of the first level that match nothing else) may stand for it. */
  readonly thematic?: true;
  /** Its place among the sections whose order is checked. */
  readonly order?: number;
  /** Not asked for: only its place counts. */
  readonly optional?: true;
}

/** The elements round the text that a kind of report bears. */
export interface Elements {
  readonly recipient: boolean;
  readonly signature: boolean;
  readonly date: boolean;
}

export interface ReportProfile {
  /** By which it is set and shown; of a built-in one its kind. */
  readonly id: string;
  /** What the user calls it; only of the user's own. */
  readonly name?: string;
  /** The built-in kind that it is or builds on: what else is known of the kind holds for it. */
  readonly kind: ReportKind;
  /** Words of the title, or of the lead-in where there is no title. The first profile with a match wins. */
  readonly titles: readonly Pattern[];
  readonly sections: readonly RequiredSection[];
  /** The most that a missing section is reported as. */
  readonly severity: Severity;
  readonly reference: Reference;
  readonly elements: Elements;
  /** In the order in which they fall due. */
  readonly deadlines?: readonly Deadline[];
}

const SHORTCOMINGS: RequiredSection = {
  name: '存在的不足和原因',
  headings: [
    [['存在', '面临', '主要', '突出'], { gap: 8 }, ['不足', '问题', '短板', '困难']],
    [
      ['问题', '不足', '短板', '差距'],
      ['和', '与', '及', '、', '以及'],
      ['不足', '问题', '原因', '短板', '困难', '差距'],
    ],
    [['薄弱环节', '问题不足', '不足之处', '问题及', '问题原因', '主要问题']],
  ],
  mentions: [
    [['存在', '还有'], { gap: 12 }, ['不足', '问题', '短板', '差距']],
    ['有待', { gap: 4 }, ['加强', '提高', '提升']],
  ],
  order: 2,
};

const NEXT_STEPS: RequiredSection = {
  name: '下一年度主要安排',
  headings: [
    [['下一步', '下步', '下一年', '下阶段', '今后', '明年', '来年', '新一年', '下年度']],
    [['年', '年度'], { gap: 16 }, ['安排', '打算', '思路', '计划']],
    [['工作', '主要', '重点', '总体', '目标'], { gap: 6 }, ['安排', '打算', '思路', '计划']],
  ],
  mentions: [[['下一步', '下步', '下一年', '明年', '今后'], { gap: 30 }, ['将', '要', '工作', '继续', '进一步']]],
  order: 3,
};

const ALL: Elements = { recipient: true, signature: true, date: true };
/** For the public, or by a person: signed and dated, but addressed to nobody. */
const UNADDRESSED: Elements = { ...ALL, recipient: false };
/** A speech. */
const SPOKEN: Elements = { recipient: false, signature: false, date: false };

export const REPORT_PROFILES: readonly ReportProfile[] = [
  {
    // 条例第五十条 gives the contents, 国办公开办函〔2021〕30号 the six headings.
    id: 'information-disclosure',
    kind: 'information-disclosure',
    titles: [[['政府信息公开', '信息公开', '政务公开'], { gap: 12 }, ['报告', '年报']]],
    sections: [
      { name: '总体情况', headings: [[['总体情况', '基本情况', '概述']]], mentions: [], order: 1 },
      {
        name: '主动公开政府信息情况',
        headings: [['主动公开', { gap: 6 }, '情况']],
        mentions: [['主动公开']],
        order: 2,
      },
      {
        name: '收到和处理政府信息公开申请情况',
        headings: [[['收到和处理', '依申请公开', '申请']]],
        mentions: [[['依申请公开', '申请情况']]],
        order: 3,
      },
      {
        name: '政府信息公开行政复议、行政诉讼情况',
        headings: [[['行政复议', '行政诉讼', '复议']]],
        mentions: [[['行政复议', '行政诉讼']]],
        order: 4,
      },
      { name: '存在的主要问题及改进情况', headings: [['问题']], mentions: [[['问题', '不足']]], order: 5 },
      {
        name: '其他需要报告的事项',
        headings: [['其他', { gap: 4 }, ['事项', '情况', '报告']]],
        mentions: [['其他需要']],
        order: 6,
      },
    ],
    severity: 'warning',
    reference: { kind: 'standard', standard: '《中华人民共和国政府信息公开条例》', clause: '第五十条' },
    elements: UNADDRESSED,
    // 条例第四十九条.
    deadlines: [
      {
        day: '01-31',
        what: { zh: '县级以上政府部门报送并公布', en: 'departments of counties and above submit and publish' },
      },
      { day: '03-31', what: { zh: '县级以上地方政府公布', en: 'local governments of counties and above publish' } },
    ],
  },
  {
    id: 'government-work',
    kind: 'government-work',
    titles: [['政府工作报告'], ['国务院', { gap: 6 }, '工作报告']],
    sections: [],
    severity: 'warning',
    reference: { kind: 'convention' },
    elements: SPOKEN,
  },
  {
    id: 'duty-performance',
    kind: 'duty-performance',
    titles: [[['述职', '述法', '述廉', '履职']], ['履行', { gap: 12 }, '第一责任人']],
    sections: [],
    severity: 'hint',
    reference: { kind: 'convention' },
    elements: UNADDRESSED,
  },
  {
    id: 'law-based-government',
    kind: 'law-based-government',
    titles: [[['法治政府建设', '法治建设', '依法行政', '依法治镇', '依法治县', '依法治区', '依法治市', '法治政府']]],
    sections: [
      {
        name: '推进法治政府建设的主要举措和成效',
        headings: [
          [
            ['举措', '措施', '做法', '工作', '成效', '成绩'],
            ['和', '及', '与', '、', '取得的', '突出', '以及'],
            { gap: 4 },
            ['成效', '成绩', '举措', '情况', '做法', '亮点', '成果'],
          ],
          [
            [
              '主要成效',
              '工作成效',
              '工作情况',
              '工作开展情况',
              '开展情况',
              '推进情况',
              '完成情况',
              '落实情况',
              '主要做法',
              '主要举措',
              '重点工作',
              '主要工作',
              '主要情况',
              '基本情况',
              '工作回顾',
              '取得的成效',
              '取得成效',
            ],
          ],
          ['推进', { gap: 14 }, ['情况', '工作']],
        ],
        mentions: [],
        thematic: true,
        order: 1,
      },
      SHORTCOMINGS,
      {
        name: '党政主要负责人履行推进法治建设第一责任人职责情况',
        headings: [
          [['主要负责人', '主要负责同志', '主要领导', '负责人', '党政主要'], { gap: 12 }, ['第一责任人', '职责']],
          [['第一责任人', '述法']],
          [['主要负责人', '主要负责同志', '主要领导'], { gap: 8 }, ['履职', '履责']],
        ],
        mentions: [['第一责任人']],
      },
      NEXT_STEPS,
    ],
    severity: 'warning',
    reference: { kind: 'standard', standard: '《法治政府建设与责任落实督察工作规定》', clause: '第二十四条' },
    elements: ALL,
    // 第二十四条.
    deadlines: [
      {
        day: '03-01',
        what: { zh: '报送上一级党委和政府', en: 'submit to the superior Party committee and government' },
      },
      { day: '04-01', what: { zh: '向社会公开', en: 'publish' } },
    ],
  },
  {
    id: 'work-summary',
    kind: 'work-summary',
    titles: [
      [['总结', '小结', '工作情况', '工作汇报', '情况汇报', '情况报告', '情况的报告', '工作的报告', '工作报告']],
    ],
    sections: [],
    severity: 'hint',
    reference: { kind: 'convention' },
    elements: ALL,
  },
];
