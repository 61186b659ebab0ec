// Numbers of a lower form above those of a higher one: 1. over （一）.

import type { Heading } from '../../outline/outline';
import type { DocumentRule } from '../rule';

/** As often must it happen: once may be a list in the text. */
const FEWEST = 2;

export const headingLevelOrder: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-level-order',
    group: 'numbering',
    about: 'ordinal',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '层次形式倒置', en: 'Levels upside down' },
    rationale: {
      zh: '结构层次序数依次用“一、”“（一）”“1.”“（1）”标注，低层序数之下不用高层序数。',
      en: 'Levels are numbered 一、, （一）, 1., （1） in this order from the top.',
    },
    messages: {
      upside: {
        zh: '“{found}”之下用了“{below}”，层次颠倒；请依次用“一、”“（一）”“1.”“（1）”',
        en: '“{below}” stands under “{found}”; the order is 一、, （一）, 1., （1）',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { headings } = view.outline;
    const pairs = headings.flatMap((heading, i) => {
      const next = headings[i + 1];
      return next !== undefined && next.level < heading.level && next.value === 1 && heading.opensLine && next.opensLine
        ? [[heading, next] as const]
        : [];
    });
    const counts = new Map<string, number>();
    for (const [heading, next] of pairs) {
      const key = keyOf(heading, next);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const reported = new Set<string>();
    for (const [heading, next] of pairs) {
      const levels = `${heading.level}>${next.level}`;
      // The same heading and those that count on from it: 1. and 2., not the last items of two lists.
      const same = 1 + (counts.get(keyOf(heading, next, 1)) ?? 0);
      if (reported.has(levels) || same < FEWEST) continue;
      reported.add(levels);
      yield {
        at: heading.marker,
        message: 'upside',
        data: { found: view.textOf(heading.marker).trim(), below: view.textOf(next.marker).trim() },
        related: [{ at: next.marker, message: { zh: '其下的序号', en: 'The number under it' } }],
      };
    }
  },
};

/** The levels of two headings, and the value of the first with something added to it. */
function keyOf(heading: Heading, next: Heading, more = 0): string {
  return `${heading.level}>${next.level}:${(heading.value ?? 0) + more}`;
}
