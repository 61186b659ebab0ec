// A section divided into one part.

import type { Section } from '../../outline/outline';
import { SECTIONS } from '../../outline/sections';
import type { DocumentRule, Report } from '../rule';

export const headingSingleChild: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'heading-single-child',
    group: 'numbering',
    about: 'structure',
    severity: 'hint',
    // No standard forbids it: a matter of taste.
    preset: 'strict',
    fix: 'none',
    reference: { kind: 'convention', note: '分层至少分两项' },
    name: { zh: '只有一个下级标题', en: 'Only one subheading' },
    rationale: {
      zh: '只有“（一）”没有“（二）”，要么漏了一项，要么不必分层。',
      en: 'A section with one subheading has lost another or needs none.',
    },
    messages: {
      single: {
        zh: '这一部分只有一个下级标题“{found}”；请补上其余各项，或取消这一层',
        en: '“{found}” is the only subheading of its section',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    yield* singleAmong(view.read(SECTIONS), (heading) => view.textOf(heading.marker).trim());
  },
};

function* singleAmong(
  sections: readonly Section[],
  markerOf: (heading: Section['heading']) => string,
): Generator<Report> {
  for (const { children } of sections) {
    const [only] = children;
    if (children.length === 1 && only !== undefined && only.heading.opensLine && only.heading.value === 1)
      yield { at: only.heading.marker, message: 'single', data: { found: markerOf(only.heading) } };
    yield* singleAmong(children, markerOf);
  }
}
