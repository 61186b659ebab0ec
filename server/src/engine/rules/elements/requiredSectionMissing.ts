// A part that a report of its kind must have, and has not.

import type { DocumentView } from '../../analysis/documentView';
import { isWholeReport } from '../../analysis/completeness';
import { findSections } from '../../analysis/requiredSections';
import { findPattern, matchesAny, type Pattern } from '../../lexicon/pattern';
import { defineFilter } from '../../incremental/keys';
import { memoizePerObject } from '../../incremental/memoize';
import type { Range } from '../../facts/segment';
import type { DocumentRule } from '../rule';

export const requiredSectionMissing: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'required-section-missing',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: '《法治政府建设与责任落实督察工作规定》', clause: '第二十四条' },
    name: { zh: '必备部分缺失', en: 'Required section missing' },
    rationale: {
      zh: '这一类报告的内容有规定，缺一部分会被退回补充。',
      en: 'The contents of such reports are prescribed; an incomplete one is sent back.',
    },
    messages: {
      missing: {
        zh: '缺“{section}”部分（{reference}）；请补上',
        en: 'The section “{section}” is missing ({reference}); add it',
      },
      mentioned: {
        zh: '没有“{section}”的专门部分，只在正文中提到（{reference}）；建议单列',
        en: '“{section}” is only mentioned, without a section of its own ({reference})',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { profile } = view.outline;
    if (profile === undefined || !isWholeReport(view.outline)) return;
    const { reference } = profile;
    const named = reference.kind === 'standard' ? reference.standard + reference.clause : (reference.note ?? '惯例');
    for (const [section, heading] of findSections(profile, view.outline)) {
      if (heading !== undefined || section.optional === true || standsUnnumbered(view, section.headings)) continue;
      const mentioned = isMentioned(view, section.mentions);
      yield {
        at: placeOf(view),
        message: mentioned ? 'mentioned' : 'missing',
        severity: mentioned ? 'hint' : profile.severity,
        data: { section: section.name, reference: named },
      };
    }
  },
};

/** The last first-level heading: what is missing is missing after it or before it. */
function placeOf(view: DocumentView): Range {
  const { headings, title, body } = view.outline;
  return headings.filter((heading) => heading.level === 1).at(-1)?.at ?? title?.at ?? body;
}

/** Longer lines are text, in UTF-16 code units. */
const LONGEST_HEADING = 40;

/** Lines that a heading with one of these patterns would be, had it its number; one filter for each list of patterns. */
const unnumbered = memoizePerObject((headings: readonly Pattern[]) =>
  defineFilter(
    ({ text, opensLine }) =>
      opensLine && text.length <= LONGEST_HEADING && !/[。，；：,;:]/.test(text) && matchesAny(text, headings),
  ),
);

const mentioning = memoizePerObject((mentions: readonly Pattern[]) =>
  defineFilter(({ text }) => mentions.some((pattern) => findPattern(text, pattern) !== undefined)),
);

/** A heading that has lost its number, or never had one, on a line of its own. */
function standsUnnumbered(view: DocumentView, headings: readonly Pattern[]): boolean {
  const { start } = view.outline.body;
  return view
    .read(unnumbered(headings))
    .some((segment) => view.segments.compare({ segment, column: segment.text.length }, start) >= 0);
}

function isMentioned(view: DocumentView, mentions: readonly Pattern[]): boolean {
  return view.read(mentioning(mentions)).length > 0;
}
