// Full-width digits and letters: ２０２３年, ＡＰＰ. Many of them are one finding.

import { WIDTH_DISTANCE } from '../../facts/dates/figureWidths';
import type { DocumentView } from '../../analysis/documentView';
import { defineFilter, defineCounter } from '../../incremental/keys';
import { within, type Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { oneByOne, others } from '../shared/together';

/** The share of figures in full width from which on it is the text's style. */
const STYLE = 0.5;

const OPTIONS = oneByOne(3);

const IN_FULL_WIDTH = defineFilter((segment) => segment.facts.figureWidths.fullWidth.length > 0);
const FIGURES = defineCounter(({ facts: { figureWidths } }) => figureWidths.halfWidth + figureWidths.fullWidth.length);

export const fullwidthDigit: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'fullwidth-digit',
    group: 'numerals',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15835—2011', clause: '5.1.1（阿拉伯数字用正体半角）' },
    name: { zh: '全角数字、字母', en: 'Full-width figures' },
    rationale: {
      zh: '阿拉伯数字和拉丁字母用半角，全角的检索不到，也不便统计。',
      en: 'Arabic figures and Latin letters are half width; full-width ones are not found by searches.',
    },
    messages: {
      one: { zh: '“{found}”是全角字符，应为半角“{expected}”', en: '“{found}” is full width; write “{expected}”' },
      many: {
        zh: '全文有{count}处全角数字或字母，应为半角；可一次全部改正',
        en: '{count} figures or words in full width; change them all',
      },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { oneByOne: most }) {
    const runs = runsOf(view);
    const many = runs.length > most;
    // A text that has nearly all its figures in full width, or ％ alone, follows a style; single ones among others are slips.
    const isStyle = many && (runs.every((at) => view.textOf(at) === '％') || runs.length >= STYLE * figuresOf(view));
    for (const at of many ? runs.slice(0, 1) : runs) {
      const found = view.textOf(at);
      yield {
        at,
        message: many ? 'many' : 'one',
        ...(isStyle ? { severity: 'hint' as const } : {}),
        data: { found, expected: halved(found), count: runs.length },
        related: many ? others(runs) : [],
      };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const runs = runsOf(view).filter(
      ({ start }) => finding.message === 'many' || (start.segment === segment && start.column === column),
    );
    return runs.length === 0
      ? []
      : [
          {
            title: { zh: '改为半角', en: 'Change to half width' },
            safe: true,
            edits: runs.map((at) => ({ at, text: halved(view.textOf(at)) })),
          },
        ];
  },
};

function runsOf(view: DocumentView): readonly Range[] {
  const runs: Range[] = [];
  for (const segment of view.read(IN_FULL_WIDTH)) {
    for (const { start, end } of segment.facts.figureWidths.fullWidth)
      if (!view.residue.touches(segment, start, end)) runs.push(within(segment, start, end));
  }
  return runs;
}

/** Number of figures in the text, of either width. */
function figuresOf(view: DocumentView): number {
  return view.read(FIGURES);
}

function halved(text: string): string {
  return [...text].map((char) => String.fromCharCode(char.charCodeAt(0) - WIDTH_DISTANCE)).join('');
}
