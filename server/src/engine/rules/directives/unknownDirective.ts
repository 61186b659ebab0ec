// A directive, or the name of a rule in one, that there is not.

import type { DocumentRule } from '../rule';
import { within } from '../../facts/segment';

export const unknownDirective: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'unknown-directive',
    group: 'directives',
    about: 'structure',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '公文检的检查指令' },
    name: { zh: '检查指令有误', en: 'Unknown directive' },
    rationale: {
      zh: '写错的指令不起作用，该不提示的仍会提示。',
      en: 'A directive that is written wrongly has no effect.',
    },
    messages: {
      keyword: {
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
  *checkSuppressions(comments) {
    for (const { segment, directive, unknown } of comments) {
      if (directive.kind === undefined)
        yield {
          at: within(segment, directive.keyword.start, directive.keyword.end),
          message: 'keyword',
          data: { word: directive.keyword.word },
        };
      for (const { word, start, end } of unknown)
        yield { at: within(segment, start, end), message: 'rule', data: { word } };
    }
  },
};
