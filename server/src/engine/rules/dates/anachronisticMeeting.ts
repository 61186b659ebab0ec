// 党的二十大精神 in a report that was signed before the congress closed.

import { clauseAfter, clauseBefore } from '../../lexer/context';
import type { MeetingMention } from '../../facts/dates/meetings';
import { timeOf } from '../../analysis/reportTime';
import type { Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { mentionsOf, rangeOf } from './shared/mentions';

/** After the meeting: what there is only once it has been held. */
const OUTCOME = /^[^。；]{0,16}?(?:精神|报告|决定|决议|公报|部署|作出|提出|指出|强调|胜利召开|闭幕|以来)/;
/** In the same clause, on either side: the meeting is still to come. */
const AHEAD =
  /喜迎|迎接|即将|将(?:[要会于在]|召开|举行|举办|开幕|到来)|筹备|筹办|前夕|召开前|到来之际|倒计时|安保|维稳|护航|服务保障/;
/** Straight before the meeting, its full name or its party: 迎党的二十大. */
const GREETED = /迎(?:中国共产党|中共|党的?)?第?$/;

export const anachronisticMeeting: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'anachronistic-meeting',
    group: 'dates',
    about: 'text',
    severity: 'error',
    fix: 'none',
    reference: { kind: 'convention', note: '以会议公报载明的闭幕日期为准' },
    name: { zh: '会议时间倒置', en: 'Meeting cited before it was held' },
    rationale: {
      zh: '成文时会议还没有召开，不可能学习贯彻它的精神；多为套用了后来的稿子，或者成文日期、年份写错。',
      en: 'When the report was signed the meeting had not been held; text or date belongs to another year.',
    },
    messages: {
      before: {
        zh: '“{found}”{held}才闭幕（提出），本报告成文于{signed}；请删去，或核对成文日期',
        en: '“{found}” dates from {held}, the report from {signed}; delete it or check the date',
      },
      beforeYear: {
        zh: '“{found}”{held}才闭幕（提出），而这是{signed}年度的报告；请删去，或核对年份',
        en: '“{found}” dates from {held}, but this is a report on {signed}; delete it or check the year',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { year, signed, latest } = timeOf(view);
    if (latest === undefined) return;
    for (const mention of mentionsOf(view, 'meetings')) {
      const { segment, found } = mention;
      if (found.held === undefined || found.held <= latest || !isCitedAsHeld(segment, found)) continue;
      const message = signed === undefined ? 'beforeYear' : 'before';
      yield {
        at: rangeOf(mention),
        message,
        data: { found: segment.text.slice(found.start, found.end), held: found.held, signed: signed ?? String(year) },
      };
    }
  },
};

function isCitedAsHeld({ text }: Segment, meeting: MeetingMention): boolean {
  const before = clauseBefore(text, meeting.start, 16);
  if (AHEAD.test(before) || GREETED.test(before)) return false;
  if (meeting.congress === undefined) return true;
  const after = clauseAfter(text, meeting.end, 24);
  return OUTCOME.test(after) && !AHEAD.test(after.slice(0, 8));
}
