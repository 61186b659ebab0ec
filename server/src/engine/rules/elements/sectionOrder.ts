// What was done, what is lacking, what comes next: in this order.

import { findSections } from '../../analysis/requiredSections';
import type { DocumentRule } from '../rule';

export const sectionOrder: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'section-order',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《法治政府建设与责任落实督察工作规定》', clause: '第二十四条' },
    name: { zh: '部分次序颠倒', en: 'Sections out of order' },
    rationale: {
      zh: '报告先写成效，再写不足，最后写下一步安排；次序颠倒不便审阅。',
      en: 'A report states what was done, what is lacking and what comes next, in this order.',
    },
    messages: {
      order: {
        zh: '“{found}”应在“{other}”之前；请调整两部分的次序',
        en: '“{found}” belongs before “{other}”; change their order',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { profile } = view.outline;
    if (profile === undefined) return;
    const placed = [...findSections(profile, view.outline)]
      .flatMap(([section, heading]) =>
        section.order === undefined || heading === undefined || heading.level !== 1
          ? []
          : [{ order: section.order, heading }],
      )
      .sort((a, b) => view.segments.compare(a.heading.marker.start, b.heading.marker.start));
    for (let i = 1; i < placed.length; i++) {
      const here = placed[i];
      const before = placed
        .slice(0, i)
        .find((each) => here !== undefined && each.order > here.order && each.heading !== here.heading);
      if (here === undefined || before === undefined) continue;
      yield {
        at: here.heading.at,
        message: 'order',
        data: { found: here.heading.text, other: before.heading.text },
        related: [{ at: before.heading.at, message: { zh: '应在其后的部分', en: 'The section that should follow' } }],
      };
    }
  },
};
