// Two colons one inside the other: 会议要求：各村要做到：一是….

import { TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { countHan, isHan } from '../../text/characters';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

/** What the words before a colon end with where they introduce what someone says, asks or finds. */
const SAYING = /(?:要求|指出|强调|提出|明确|认为|表示|决定|部署|规定|说|提醒|建议|倡议|号召|承诺|透露|介绍)$/;
/** What is asked for, and what introduces items: 要抓住重点：, 做到：, 如下：, 关键是：, 两点：, 以下工作：. */
const INTRODUCING =
  /[要应须抓]|(?:指出|强调|提出|明确|做到|包括|如下|[是为有即]|分别|[一二两三四五六七八九十几\d]{1,3}[个点项条件方类步][\u4e00-\u9fff]{0,4}|以下[\u4e00-\u9fff]{1,6})$/;
/** The fewest hanzi between the two: a label, as in 标题：时间：, is shorter. */
const FEWEST = 3;
/** How far apart they stand at most, in UTF-16 code units. */
const REACH = 40;

export const doubleColon: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'double-colon',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.7.3.5' },
    name: { zh: '冒号套用', en: 'Colon inside a colon' },
    rationale: {
      zh: '一个句子内部一般不套用冒号，前后两个冒号管到哪里会不清楚。',
      en: 'One sentence has one colon: with two it is unclear how far each of them reaches.',
    },
    messages: {
      twice: {
        zh: '一句之内套用了两个冒号；前一个可改为逗号，或分成两句',
        en: 'Two colons in one sentence; make the first a comma, or two sentences',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '：:',
  *check({ text, facts: { tokens } }, hits) {
    for (let i = 0; i + 1 < hits.count; i++) {
      const report = reportOf(text, tokens, hits.startAt(i), hits.startAt(i + 1));
      if (report !== undefined) yield report;
    }
  },
  fixes({ at: { start } }) {
    const comma = start.segment.text[start.column] === ':' ? ',' : '，';
    const edits = [{ at: within(start.segment, start.column, start.column + 1), text: comma }];
    return [{ title: { zh: '前一个改为逗号', en: 'Make the first a comma' }, safe: false, edits }];
  },
};

/** @param first and @param second columns of two colons side by side */
function reportOf(text: string, tokens: Tokens, first: number, second: number): SegmentReport | undefined {
  const between = text.slice(first + 1, second);
  if (second - first > REACH || countHan(between) < FEWEST || !isHan(text.charCodeAt(first + 1))) return undefined;
  if (!SAYING.test(text.slice(Math.max(0, first - 4), first)) || !INTRODUCING.test(between)) return undefined;
  return isOneClause(tokens, first, second) ? { start: first, end: second + 1, message: 'twice' } : undefined;
}

/** Colons both, and nothing between them that ends a sentence, begins an item or opens a quotation. */
function isOneClause(tokens: Tokens, first: number, second: number): boolean {
  const from = tokens.indexAt(first);
  const to = tokens.indexAt(second);
  if (tokens.kindAt(from) !== TokenKind.Colon || tokens.kindAt(to) !== TokenKind.Colon) return false;
  for (let i = from + 1; i < to; i++) if (!WITHIN_CLAUSE.has(tokens.kindAt(i))) return false;
  return true;
}

const WITHIN_CLAUSE: ReadonlySet<TokenKind | undefined> = new Set([
  TokenKind.Han,
  TokenKind.Latin,
  TokenKind.Number,
  TokenKind.Date,
  TokenKind.DateSpan,
  TokenKind.Comma,
  TokenKind.Pause,
  TokenKind.TitleOpen,
  TokenKind.TitleClose,
]);
