// A title that says the same word twice: 关于关于, 的报告的报告, 关于请求……的请示.

import type { DocumentElement } from '../../outline/outline';
import { within } from '../../facts/segment';
import type { Severity } from '../../terms';
import type { DocumentRule } from '../rule';

interface Doubled {
  readonly pattern: RegExp;
  /** How many of the units found stay. */
  readonly keep: number;
  readonly severity: Severity;
}

const DOUBLED: readonly Doubled[] = [
  { pattern: /关于关于/, keep: 2, severity: 'warning' },
  { pattern: /的的/, keep: 1, severity: 'warning' },
  { pattern: /的报告的报告/, keep: 3, severity: 'warning' },
  { pattern: /的请示的请示/, keep: 3, severity: 'warning' },
  { pattern: /的通知的通知/, keep: 3, severity: 'hint' },
  { pattern: /情况的情况/, keep: 2, severity: 'warning' },
  { pattern: /关于(?:请求|请示|申请)(?=.*的请示$)/, keep: 2, severity: 'hint' },
  // 对 belongs to a verb that comes after it: 关于对…给予表扬的通报.
  {
    pattern: /关于对(?=.*的(?:报告|请示|通报)$)(?!.*(?:给予|予以|进行|实施|开展|[作做]出))/,
    keep: 2,
    severity: 'hint',
  },
];

export const titleGuanyuDuplicate: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'title-guanyu-duplicate',
    group: 'elements',
    about: 'structure',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '标题用语不重复' },
    name: { zh: '标题用语重叠', en: 'Words doubled in the title' },
    rationale: {
      zh: '标题中介词、文种各用一次；“关于”已表示对象，不再用“对”，“请示”已表示请求，不再用“请求”。',
      en: 'A title has each of its words once; 关于 makes 对 needless, 请示 makes 请求 needless.',
    },
    messages: {
      doubled: {
        zh: '标题中“{found}”用语重叠；请改为“{expected}”',
        en: '“{found}” says the same twice; write “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  *check({ outline: { title } }) {
    if (title === undefined) return;
    for (const { pattern, keep, severity } of DOUBLED) {
      const match = pattern.exec(title.text);
      const start = match === null ? undefined : columnIn(title, match.index, match[0]);
      if (match === null || start === undefined) continue;
      const { segment } = title.at.start;
      yield {
        at: within(segment, start, start + match[0].length),
        message: 'doubled',
        severity,
        data: { found: match[0], expected: match[0].slice(0, keep) },
      };
      return;
    }
  },
  fixes(finding) {
    const { expected } = finding.data;
    const { segment, column } = finding.at.start;
    if (typeof expected !== 'string') return [];
    return [
      {
        title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` },
        safe: false,
        edits: [{ at: within(segment, column + expected.length, finding.at.end.column), text: '' }],
      },
    ];
  },
};

/** Where a part of the title stands in the title's first line; undefined where it stands in another. */
function columnIn({ at }: DocumentElement, index: number, words: string): number | undefined {
  const start = at.start.column + index;
  return at.start.segment.text.startsWith(words, start) ? start : undefined;
}
