// Hyphens between the steps of a process: 通报-整改-复核.

import { matchesIn } from '../../lexer/matchesIn';
import type { SegmentReport, SegmentRule } from '../rule';
import { replaceMark } from './shared/replaceMark';

const HYPHEN = /[-－–]/;
/** Three steps or more: two names with a hyphen may be a compound. */
const STEPS = /[\u4e00-\u9fff]{1,10}(?:[-－–][\u4e00-\u9fff]{1,10}){2,}/g;

export const processDash: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'process-dash',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.13.3' },
    name: { zh: '流程连接号', en: 'Dash between steps' },
    rationale: {
      zh: '汉字之间表示递进、起止的连接号用一字线“—”，半角短横“-”是西文连字符。',
      en: 'Steps of a process are joined by the one-em dash; the hyphen belongs to Latin script.',
    },
    messages: {
      steps: { zh: '流程各环节之间用了短横，应为一字线“—”', en: 'Hyphens between the steps of a process; use “—”' },
    },
    whileTyping: 'hold',
  },
  triggers: '-－–',
  *check({ text }) {
    for (const match of matchesIn(text, STEPS)) {
      const end = match.index + match[0].length;
      if (!isProcess(text, match.index, end)) continue;
      yield betweenSteps(text, match.index, end);
    }
  },
  fixes: (finding) => replaceMark(finding),
};

/** From the first hyphen to the last: where the first step begins outside quotation marks is not known. */
function betweenSteps(text: string, from: number, to: number): SegmentReport {
  const first = text.slice(from, to).search(HYPHEN);
  let end = to;
  while (!HYPHEN.test(text[end - 1] ?? '-')) end--;
  return {
    start: from + first,
    end,
    message: 'steps',
    data: { expected: text.slice(from + first, end).replaceAll(/[-－–]/g, '—') },
  };
}

/** In quotation marks, or called a process: a row of place names has hyphens of its own right. */
function isProcess(text: string, start: number, end: number): boolean {
  return (
    (/[“"]/.test(text[start - 1] ?? '') && /[”"]/.test(text[end] ?? '')) ||
    /(?:闭环|流程|链条|机制|模式|环节)$/.test(text.slice(start, end))
  );
}
