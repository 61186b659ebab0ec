// A directive, or the name of a rule in one, that there is not.

import type { OutcomeRule } from '../rule';
import { within } from '../../facts/segment';

export const unknownDirective: OutcomeRule = {
  scope: 'outcome',
  meta: {
    id: 'unknown-directive',
    group: 'directives',
    severity: 'warning',
    fix: 'none',
    basis: { kind: 'convention', note: '公文检的检查指令' },
    name: { zh: '检查指令有误', en: 'Unknown directive' },
    why: { zh: '写错的指令不起作用，该不提示的仍会提示。', en: 'A directive that is written wrongly has no effect.' },
    messages: {
      order: {
        zh: '没有“gongwen-lint-{word}”这种指令；可用的有 disable、enable、disable-line、disable-next-line、disable-file',
        en: 'There is no directive “gongwen-lint-{word}”; there are disable, enable, disable-line, disable-next-line and disable-file',
      },
      rule: {
        zh: '没有名为“{word}”的规则；请核对，整类写作“类别/*”，如 punctuation/*',
        en: 'There is no rule “{word}”; a whole group is written as in punctuation/*',
      },
    },
    whileTyping: 'hold',
  },
  *check({ directives }) {
    for (const { record, directive, unknown } of directives) {
      if (directive.kind === undefined)
        yield {
          at: within(record, directive.order.start, directive.order.end),
          message: 'order',
          data: { word: directive.order.word },
        };
      for (const { word, start, end } of unknown)
        yield { at: within(record, start, end), message: 'rule', data: { word } };
    }
  },
};
