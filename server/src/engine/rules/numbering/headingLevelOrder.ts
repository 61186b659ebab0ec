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
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '层次形式倒置', en: 'Levels upside down' },
    why: {
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
    const reported = new Set<string>();
    for (const [heading, next] of pairs) {
      const levels = `${heading.level}>${next.level}`;
      const same = pairs.filter(([a, b]) => a.level === heading.level && b.level === next.level && goesUp(a, heading));
      if (reported.has(levels) || same.length < FEWEST) continue;
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

/** The same heading or one that counts on from it: 1. and 2., not the last items of two lists. */
function goesUp(other: Heading, heading: Heading): boolean {
  return other === heading || (other.value ?? 0) === (heading.value ?? 0) + 1;
}
