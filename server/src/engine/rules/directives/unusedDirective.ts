// A directive that changes nothing any more.

import { within } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { deleteLine } from '../shared/wholeLine';

export const unusedDirective: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unused-directive',
    group: 'directives',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '公文检的检查指令' },
    name: { zh: '检查指令多余', en: 'Unused directive' },
    rationale: {
      zh: '文稿改好以后，指令已无可不提示的问题；留着会盖住以后的错误。',
      en: 'Once the text is mended a directive hides nothing but the faults to come.',
    },
    messages: {
      unused: { zh: '这条指令没有可不提示的问题；请删去', en: 'This directive hides nothing; delete it' },
    },
    whileTyping: 'hold',
  },
  *checkSuppressions(comments) {
    for (const { segment, directive, used, unknown } of comments) {
      if (!used && directive.kind !== undefined && unknown.length === 0)
        yield { at: within(segment, directive.start, directive.end), message: 'unused' };
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    if (segment.facts.blank) return deleteLine(finding, view);
    return [
      {
        title: { zh: '删去这条指令', en: 'Delete the directive' },
        safe: false,
        edits: [{ at: within(segment, column, finding.at.end.column), text: '' }],
      },
    ];
  },
};
