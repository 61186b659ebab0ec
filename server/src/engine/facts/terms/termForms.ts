// Terms that are written in several ways: each of their forms as a word to look for.

import { ORGAN_FORMS, TERM_FORMS, type TermForms } from '../../lexicon/tables/termForms';
import type { DictionaryMatch } from '../../lexicon/dictionary';
import { guardedScanner } from './guardedScanner';
import type { GuardedWord } from '../../lexicon/guardedWords';

export interface FormRow extends GuardedWord {
  readonly term: string;
  /** As shown to the user; `wrong` is what is looked for, in both widths. */
  readonly form: string;
}

export type FormMatch = DictionaryMatch<FormRow>;

export function formRows(table: readonly TermForms[]): readonly FormRow[] {
  return table.flatMap(({ term, forms }) =>
    forms.flatMap((form): FormRow[] => widths(form.form).map((wrong) => ({ term, ...form, wrong }))),
  );
}

function widths(form: string): readonly string[] {
  return form.includes('（') ? [form, form.replace('（', '(').replace('）', ')')] : [form];
}

export const termForms = guardedScanner(formRows(TERM_FORMS));
export const organNameForms = guardedScanner(formRows(ORGAN_FORMS));
