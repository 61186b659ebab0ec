// 按照“七五”普法规划 in a report on 2022: the plan ended with 2020.

import { clauseAfter, clauseBefore, containsAny } from '../../lexer/context';
import { timeOf } from '../../analysis/reportTime';
import type { Segment } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';
import { mentionsOf, rangeOf, type Mention } from './shared/mentions';

const FOLLOWED = /(?:按照|贯彻|落实|根据|依据|依照|对照|实施|推进|开展)[^，。；]{0,20}$/;
const LOOKING_BACK = [
  '回顾',
  '期间',
  '验收',
  '总结',
  '时期',
  '收官',
  '末',
  '以来',
  '相比',
  '完成',
  '圆满',
  '结束',
  '表彰',
  '先进',
  '实现',
  '到期',
  '历时',
  '比',
];

const OPTIONS = {
  graceYears: {
    type: 'integer',
    default: 1,
    min: 0,
    max: 5,
    about: {
      zh: '期满后这么多年内仍可引用：总结、验收在期满次年',
      en: 'Years behind its last in which a plan may still be cited: it is summed up in the year after',
    },
  },
} as const satisfies OptionsSchema;

export const expiredPlanReference: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'expired-plan-reference',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '以规划、纲要自身载明的年限为准' },
    name: { zh: '引用已期满的规划', en: 'Plan that has expired' },
    rationale: {
      zh: '规划、纲要的年限已过，不能再作为当年工作的依据，多为套用旧稿。',
      en: 'A plan whose term is over is no ground for work; the text is usually an old one.',
    },
    messages: {
      expired: {
        zh: '“{plan}”到{last}年已期满，不能作为{year}年工作的依据；请改为现行规划，或改为回顾的写法',
        en: '“{plan}” ended with {last} and is no ground for work in {year}; cite the present plan',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { graceYears }) {
    const { year } = timeOf(view);
    if (year === undefined) return;
    const isExpired = (last: number | undefined): last is number => last !== undefined && year > last + graceYears;
    for (const mention of mentionsOf(view, 'citedTitles')) {
      const { lastYear } = mention.found;
      if (isExpired(lastYear) && isFollowed(mention))
        yield { at: rangeOf(mention), message: 'expired', data: { plan: textOf(mention), last: lastYear, year } };
    }
    for (const mention of mentionsOf(view, 'datedWords')) {
      const { found } = mention;
      if (found.kind === 'plan' && isExpired(found.row.last) && isFollowed(mention))
        yield {
          at: rangeOf(mention),
          message: 'expired',
          data: { plan: textOf(mention).replace(/[“”"]/g, ''), last: found.row.last, year },
        };
    }
  },
};

function textOf({ segment, found }: Mention<{ readonly start: number; readonly end: number }>): string {
  return segment.text.slice(found.start, found.end);
}

function isFollowed({
  segment,
  found,
}: {
  readonly segment: Segment;
  readonly found: { readonly start: number; readonly end: number };
}): boolean {
  const before = clauseBefore(segment.text, found.start, 28);
  return (
    FOLLOWED.test(before) &&
    !containsAny(before, LOOKING_BACK) &&
    !containsAny(clauseAfter(segment.text, found.end, 8), LOOKING_BACK)
  );
}
