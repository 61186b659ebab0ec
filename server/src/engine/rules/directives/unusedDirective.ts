// A directive that changes nothing any more.

import { within } from '../../facts/segment';
import type { OutcomeRule } from '../rule';
import { deleteLine } from '../shared/wholeLine';

export const unusedDirective: OutcomeRule = {
  scope: 'outcome',
  meta: {
    id: 'unused-directive',
    group: 'directives',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '公文检的检查指令' },
    name: { zh: '检查指令多余', en: 'Unused directive' },
    why: {
      zh: '文稿改好以后，指令已无可不提示的问题；留着会盖住以后的错误。',
      en: 'Once the text is mended a directive hides nothing but the faults to come.',
    },
    messages: {
      unused: { zh: '这条指令没有可不提示的问题；请删去', en: 'This directive hides nothing; delete it' },
    },
    whileTyping: 'hold',
  },
  *check({ directives }) {
    for (const { record, directive, used, unknown } of directives) {
      if (!used && directive.kind !== undefined && unknown.length === 0)
        yield { at: within(record, directive.start, directive.end), message: 'unused' };
    }
  },
  fixes(finding, view) {
    const { record, column } = finding.at.start;
    if (record.scan.blank) return deleteLine(finding, view);
    return [
      {
        title: { zh: '删去这条指令', en: 'Delete the directive' },
        safe: false,
        edits: [{ at: within(record, column, finding.at.end.column), text: '' }],
      },
    ];
  },
};
