// 二 where the language has 两: 镇、村二级干部, 二个, 二次.

import { COUNT_MEASURES, RANK_MEASURES } from '../../lexicon/tables/measureWords';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { boundaryAt } from '../../lexicon/wordBoundaries';
import { clauseBefore } from '../../lexer/context';
import { isNumeralChar } from '../../lexer/numerals';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

/** Two levels of one house, named before 二级: 镇、村, 县乡, 上下. */
const LEVELS =
  /(?:[省市区县乡镇街村][）)]?[、和与]?[（(]?(?:[乡镇县区市村居组]|街道|社区)[)）]?(?:[（(、](?:社区|街道|[居村])[)）]?)?|上下)$/;
/** What there is on each level; without levels before it 二级 is a grade. */
const LEVEL_NOUNS = [
  '干部',
  '组织',
  '书记',
  '调委会',
  '调解',
  '网格',
  '联动',
  '联席',
  '班子',
  '党组织',
  '领导',
  '法律',
  '综治',
  '矛盾',
  '河长',
  '林长',
  '人大',
  '公共',
  '便民',
  '党员',
  '工作',
  '网络',
  '平台',
  '体系',
  '中心',
  '“两委”',
  '都',
  '均',
  '协同',
  '共',
  '执法',
  '监管',
  '治理',
  '服务',
  '管理',
  '审核',
  '审查',
  '法治',
  '调处',
  '应急',
  '部门',
  '单位',
  '政府',
  '党委',
  '机构',
  '司法',
  '普法',
];
/** Before 二, where it is an ordinal or ends a number. */
const ORDINAL = '第其十初百千万零〇一二三四五六七八九周星期礼拜之、-—.0123456789年月分';
/** 二次 is as often the second time (二次招商, 二次供水), 二处 an office (管理二处负责): only where nothing follows they count. */
const AMBIGUOUS = '次处';
const ENDS_CLAUSE = /^[，。；、,;）)\s]|^$/;
/** Of what there is more by the clause: 新建停车场二处. */
const MAKING =
  /新建|修建|建成|建设|增设|设置|设立|安装|查处|查出|发现|排查|整改|整治|拆除|改造|清理|修缮|修复|新增|划定|开辟|扩建|种植|购置/;
/** What offices are called by before their number: 管理二处, 监督二处. */
const OFFICE =
  /(?:监督|监察|管理|审计|综合|业务|执法|稽查|督查|督办|秘书|人事|信访|检查|调查|事务|工作|法规|行政|服务|科技|财务|规划|审批|预算|干部|组织)$/;
/** How far back the clause is looked at, in UTF-16 code units. */
const REACH = 24;
/** After the measure word, where both make another word. */
const OTHER_WORDS = ['项式', '条线', '号', '份制', '位数'];
/** After a measure word in the wording of laws: 二名以上, 二个月内. */
const OF_LAWS = /^(?:以[上下内]|月)/;

export const erLiang: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'er-liang',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '《现代汉语八百词》“二”“两”' },
    name: { zh: '“二”“两”误用', en: '二 for 两' },
    rationale: {
      zh: '量词前和表示两个层级时用“两”，“二级”是等级第二。',
      en: 'Before measure words, and of two levels, the word is 两; 二级 is the second grade.',
    },
    messages: {
      levels: {
        zh: '指两个层级时应为“两级”，“二级”是第二等级；请改为“两级”',
        en: 'Of two levels write 两级; 二级 is the second grade',
      },
      measure: {
        zh: '量词前用“两”，“{found}”应为“{expected}”',
        en: 'Before a measure word write “{expected}”, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('二', ['级', ...COUNT_MEASURES, ...RANK_MEASURES]),
  *check({ text }, hits) {
    for (let i = 0; i < hits.count; i++) {
      const report = reportAt(text, hits.startAt(i));
      if (report !== undefined) yield report;
    }
  },
  fixes(finding) {
    const { segment, column } = finding.at.start;
    return [
      {
        title: { zh: '“二”改为“两”', en: 'Change 二 to 两' },
        safe: false,
        edits: [{ at: within(segment, column, column + 1), text: '两' }],
      },
    ];
  },
};

function reportAt(text: string, at: number): SegmentReport | undefined {
  const before = text[at - 1] ?? ' ';
  const next = text[at + 1] ?? '';
  const found = text.slice(at, at + 2);
  const data = { found, expected: `两${next}` };
  if (next === '级') return isTwoLevels(text, at) ? { start: at, end: at + 2, message: 'levels', data } : undefined;
  if (ORDINAL.includes(before) || isNumeralChar(text.charCodeAt(at + 2))) return undefined;
  // In 二支部 the measure word begins a word.
  if (boundaryAt(text, at + 2) === 'none' || OF_LAWS.test(text.slice(at + 2, at + 4))) return undefined;
  if (OTHER_WORDS.some((word) => text.startsWith(word, at + 1)) || !isCount(text, at, next)) return undefined;
  return { start: at, end: at + 2, message: 'measure', data };
}

/** Whether 二 counts. What only counts needs no more than to be a word; before what ranks as well a verb must stand. */
function isCount(text: string, at: number, measure: string): boolean {
  const clause = clauseBefore(text, at, REACH);
  if (measure === '处' && OFFICE.test(clause)) return false;
  const ends = ENDS_CLAUSE.test(text.slice(at + 2, at + 4));
  if (standsAsNumber(text, at) || (measure === '处' && ends && MAKING.test(clause)))
    return !AMBIGUOUS.includes(measure) || ends;
  return at > 0 && COUNT_MEASURES.includes(measure) && boundaryAt(text, at) === 'certain';
}

/** 镇、村二级, not the grade of an officer, a road or an alarm; in quotation marks it is a name. */
function isTwoLevels(text: string, at: number): boolean {
  const named = LEVELS.test(text.slice(Math.max(0, at - 8), at));
  return named && LEVEL_NOUNS.some((noun) => text.startsWith(noun, at + 2));
}

/** A verb or a clause mark before the number, so that 二 does not end a name (老二, 不二). */
function standsAsNumber(text: string, at: number): boolean {
  return (
    at > 0 &&
    /(?:^|[\s，。；：,;:（(了有为共达出立开办设建展议查放供处理调解决受收入送发印召组分增聘配评选含计备置购买植请派投装换铺])$/.test(
      text.slice(Math.max(0, at - 1), at),
    )
  );
}
