// 首先, 其次, 再次, 最后: doubled, left out or out of order.

import type { SeriesItem } from '../../outline/outline';
import type { DocumentRule } from '../rule';

const RANKS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 最后: 4 };

export const ordinalAdverbSequence: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'ordinal-adverb-sequence',
    group: 'enumerations',
    about: 'ordinal',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '首先、其次、再次、最后依次使用' },
    name: { zh: '首先、其次、再次次序不当', en: '首先, 其次, 再次 out of order' },
    rationale: {
      zh: '“首先、其次、再次、最后”依次使用，重复、漏用或颠倒都会使层次不清。',
      en: 'These words follow one another; a doubled or missing one blurs the argument.',
    },
    messages: {
      doubled: {
        zh: '“{found}”用了两次；第二处请按次序改用“{expected}”',
        en: '“{found}” stands twice; the second should be “{expected}”',
      },
      skipped: { zh: '“{found}”之前没有“其次”；请补上或改为“其次”', en: '其次 is missing before “{found}”' },
      order: {
        zh: '“{found}”排在“{before}”之后，次序颠倒；请调整',
        en: '“{found}” stands behind “{before}”; put them in order',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    for (const { kind, members } of outline.series) {
      if (kind !== 'first-then-last' || members[0]?.ordinal !== '首先') continue;
      for (const [i, item] of members.entries()) {
        const fault = i === 0 ? undefined : faultOf(members[i - 1] as SeriesItem, item);
        if (fault !== undefined) yield { at: item.marker, ...fault };
      }
    }
  },
};

function faultOf(
  before: SeriesItem,
  item: SeriesItem,
): { readonly message: string; readonly data: Readonly<Record<string, string>> } | undefined {
  const last = RANKS[before.ordinal] ?? 0;
  const rank = RANKS[item.ordinal] ?? 0;
  const data = { found: item.ordinal, before: before.ordinal };
  if (rank === last)
    return { message: 'doubled', data: { ...data, expected: item.ordinal === '其次' ? '再次' : '最后' } };
  if (rank < last) return { message: 'order', data };
  return item.ordinal === '再次' && last === 1 ? { message: 'skipped', data } : undefined;
}
