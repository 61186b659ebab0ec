// What the rules on terms with several forms share: the forms that are used, and the rarest of them.

import { builtInOnly, foundBy } from '../../../settings/tables';
import type { FormMatch } from '../../../facts/terms/termForms';
import { within, type Range, type Segment } from '../../../facts/segment';
import type { DocumentRule, RuleMeta } from '../../rule';

/**
 * A rule that reports, once for each term, the first place of its rarest form where the report uses several.
 * @param read the forms of the table in a segment
 * @param own the user's table of the same kind
 */
export function formsRule(
  meta: Omit<RuleMeta, 'group' | 'about' | 'severity' | 'fix' | 'whileTyping' | 'messages'>,
  read: (segment: Segment) => readonly FormMatch[],
  own?: 'terms',
): DocumentRule {
  const alone = builtInOnly<FormMatch>();
  const withFound = foundBy(read);
  return {
    scope: 'document',
    meta: {
      ...meta,
      group: 'consistency',
      about: 'text',
      severity: 'hint',
      fix: 'none',
      whileTyping: 'hold',
      messages: {
        mixed: { zh: '同一用语全文写法不一：{forms}；宜统一', en: 'one term, several forms: {forms}; use one' },
      },
    },
    *check(view) {
      const {
        residue,
        settings: { tables },
      } = view;
      const find = own === undefined ? alone : tables[own];
      const uses = new Map<string, Map<string, Range[]>>();
      for (const segment of view.read(withFound(find))) {
        for (const { row, start, end } of find(segment, read(segment)))
          if (!residue.touches(segment, start, end))
            listIn(mapIn(uses, row.term), row.form).push(within(segment, start, end));
      }
      for (const forms of uses.values()) {
        if (forms.size < 2) continue;
        const byCount = [...forms].sort(([, a], [, b]) => b.length - a.length);
        const at = byCount.at(-1)?.[1][0];
        const most = byCount[0]?.[1][0];
        if (at === undefined || most === undefined) continue;
        const list = byCount.map(([form, places]) => `${form}（${String(places.length)}处）`).join('、');
        yield {
          at,
          message: 'mixed',
          data: { forms: list },
          related: [{ at: most, message: { zh: '多数写法', en: 'the form used most' } }],
        };
      }
    },
  };
}

function mapIn(uses: Map<string, Map<string, Range[]>>, term: string): Map<string, Range[]> {
  const before = uses.get(term) ?? new Map<string, Range[]>();
  uses.set(term, before);
  return before;
}

function listIn(forms: Map<string, Range[]>, form: string): Range[] {
  const before = forms.get(form) ?? [];
  forms.set(form, before);
  return before;
}
