// More than all: 调解成功率100%以上, 满意率达105%.

import { CAPPED_RATES } from '../../lexicon/tables/rates';
import { Dictionary } from '../../lexicon/dictionary';
import { within } from '../../facts/segment';
import type { SegmentReport, SegmentRule } from '../rule';

/** How far after the rate's name its figure may stand, in UTF-16 code units. */
const REACH = 10;
const rates = new Dictionary(CAPPED_RATES, (rate) => rate);
const FIGURE = /(?:(超过|超|逾|大于|高于)\s?)?(\d{1,6}(?:\.\d{1,4})?)\s?[%％](以上)?/;

export const impossiblePercentage: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'impossible-percentage',
    group: 'counts',
    about: 'text',
    severity: 'error',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '此类比率以全部为限' },
    name: { zh: '不可能的百分比', en: 'Impossible percentage' },
    rationale: {
      zh: '这一比率是部分占全部的份额，不会超过100%。',
      en: 'This rate is a share of a whole and cannot exceed 100%.',
    },
    messages: {
      above: {
        zh: '{rate}最高为100%，“{found}”不成立；请改为“{expected}”或核对数字',
        en: '{rate} cannot exceed 100%; change “{found}” to “{expected}” or check the figure',
      },
      figure: { zh: '{rate}最高为100%，“{found}”不成立；请核对数字', en: '{rate} cannot exceed 100%; check “{found}”' },
    },
    whileTyping: 'hold',
  },
  triggers: rates.words,
  *check({ text }, hits) {
    for (const { row: rate, end } of rates.matches(text, hits)) {
      const report = reportAt(text, end, rate);
      if (report !== undefined) yield report;
    }
  },
  fixes(finding, view) {
    const text = view.textOf(finding.at);
    const { segment, column } = finding.at.start;
    const from = text.search(/\d/);
    const to = text.search(/[%％]/) + 1;
    if (finding.message !== 'above') return [];
    const edits = [];
    if (from > 0) edits.push({ at: within(segment, column, column + from), text: '' });
    if (to < text.length) edits.push({ at: within(segment, column + to, column + text.length), text: '' });
    return [{ title: { zh: '改为“100%”', en: 'Change to “100%”' }, safe: false, edits }];
  },
};

function reportAt(text: string, from: number, rate: string): SegmentReport | undefined {
  const clause = /^[^，。；,;、]*/.exec(text.slice(from, from + REACH + 16))?.[0] ?? '';
  const match = FIGURE.exec(clause);
  if (match === null || match.index > REACH || /提高|提升|增长|上升|增加|超额|下降/.test(clause.slice(0, match.index)))
    return undefined;
  const [found, above, figure, orMore] = match;
  const value = Number(figure);
  const start = from + match.index;
  if (value > 100) return { start, end: start + found.length, message: 'figure', data: { rate, found } };
  if (value === 100 && (above !== undefined || orMore !== undefined))
    return { start, end: start + found.length, message: 'above', data: { rate, found, expected: '100%' } };
  return undefined;
}
