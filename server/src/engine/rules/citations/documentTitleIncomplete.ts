// The name of a document with a character lost or wrong, or with another period than its own.

import { PLAN_TITLES, type PlanTitle } from '../../lexicon/tables/planTitles';
import { differsByOne } from '../../lexicon/editDistance';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

/** Names shorter than this differ by one character from too many others. */
const SHORTEST_NAME = 9;
const LONGEST_TITLE = 80;

export const documentTitleIncomplete: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'document-title-incomplete',
    group: 'citations',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '引用公文写全称' },
    name: { zh: '引用文件名不准确', en: 'Cited title incomplete' },
    rationale: {
      zh: '书名号内应当是文件的全称，一字不差；年份范围属于名称的一部分。',
      en: 'Title marks hold the exact name of a document, its period included.',
    },
    messages: {
      year: {
        zh: '“{found}”缺“年”字，名称中的起止年份应为“{expected}”；请补上',
        en: '“{found}” lacks 年; the name has “{expected}”',
      },
      period: {
        zh: '《{name}》的起止年份是“{expected}”，此处为“{found}”；请核对（{source}）',
        en: 'The period of 《{name}》 is “{expected}”, not “{found}”',
      },
      name: {
        zh: '“{found}”与文件名“{expected}”差一字；请核对改正（{source}）',
        en: '“{found}” differs by one character from “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '《',
  *check({ text }) {
    for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
      const close = text.indexOf('》', open);
      if (close < 0) return;
      if (close - open > LONGEST_TITLE) continue;
      const report = titleReport(text, open + 1, close);
      if (report !== undefined) yield report;
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

const PERIOD = /^(.{4,40}?)([（(]((?:19|20)\d{2})年?[—–－~～\-至]{1,2}((?:19|20)\d{2})(年?)[)）])$/;

/** Most names have no period: their last character says so. */
const CLOSES = '）)';

function titleReport(text: string, start: number, end: number): SegmentReport | undefined {
  const title = text.slice(start, end);
  const dated = CLOSES.includes(title.charAt(title.length - 1)) ? PERIOD.exec(title) : null;
  const name = dated?.[1] ?? title;
  const plan = PLAN_TITLES.find((each) => each.name === name);
  if (plan === undefined) {
    const meant = name.length < SHORTEST_NAME ? undefined : PLAN_TITLES.find((each) => differsByOne(name, each.name));
    return meant === undefined
      ? undefined
      : {
          start,
          end: start + name.length,
          message: 'name',
          data: { found: name, expected: meant.name, source: meant.source },
        };
  }
  if (dated === null) return undefined;
  const found = dated[2] ?? '';
  const at = { start: start + name.length, end };
  const years = [Number(dated[3]), Number(dated[4])] as const;
  const exact = plan.periods.find(([first, last]) => first === years[0] && last === years[1]);
  if (exact !== undefined)
    return dated[5] === '年'
      ? undefined
      : { ...at, message: 'year', data: { found, expected: `${found.slice(0, -1)}年${found.slice(-1)}` } };
  const nearest = nearestPeriod(plan, years);
  if (nearest === undefined) return undefined;
  return {
    ...at,
    message: 'period',
    data: {
      found,
      name,
      expected: `${found.slice(0, 1)}${nearest[0]}—${nearest[1]}年${found.slice(-1)}`,
      source: plan.source,
    },
  };
}

/** The edition that shares a year with what is written. */
function nearestPeriod(
  plan: PlanTitle,
  [first, last]: readonly [number, number],
): readonly [number, number] | undefined {
  return plan.periods.find((period) => period[1] === last) ?? plan.periods.find((period) => period[0] === first);
}
