// The result of `check` on its way out: each file as soon as it is checked, so that a folder of any size is never held as a whole.

import type { CheckReport, Summary } from './checkReport';
import { fileText, summaryText, type CheckedFile, type Totals } from './checkText';
import type { ErrorReport } from './failures';
import type { UnusedIgnore } from './ignores';
import type { OutputFormat } from './io';

export interface CheckOutput {
  file(checked: CheckedFile): void;
  /** Call once, after the last file. */
  end(errors: readonly ErrorReport[], unusedIgnores: readonly UnusedIgnore[]): Summary;
}

/** @param write takes the parts of the output in their order */
export function checkOutput(format: OutputFormat, write: (text: string) => void): CheckOutput {
  const form = format === 'json' ? new JsonForm() : new TextForm();
  const totals: Mutable<Totals> = {
    files: 0,
    errors: 0,
    warnings: 0,
    hints: 0,
    fixable: 0,
    applied: 0,
    fixableSafely: 0,
    inEnglish: true,
  };
  return {
    file(checked) {
      count(totals, checked);
      write(form.file(checked));
    },
    end(errors, unusedIgnores) {
      const { files, errors: gravest, warnings, hints, fixable } = totals;
      const summary: Summary = { files, errors: gravest, warnings, hints, fixable };
      write(form.end({ errors, summary, ...(unusedIgnores.length > 0 && { unusedIgnores }) }, totals));
      return summary;
    },
  };
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function count(totals: Mutable<Totals>, { report, locale, applied }: CheckedFile): void {
  totals.files++;
  totals.applied += applied;
  totals.inEnglish &&= locale === 'en';
  for (const { severity, fixes } of report.findings) {
    totals[TOTAL_OF[severity]]++;
    if (fixes.length > 0) totals.fixable++;
    // The preferred fix is the one that --fix takes.
    if (fixes[0]?.safe) totals.fixableSafely++;
  }
}

const TOTAL_OF = { error: 'errors', warning: 'warnings', hint: 'hints' } as const;

/** What the report says when all files are through. */
type Rest = Omit<CheckReport, 'version' | 'files'>;

interface Form {
  file(checked: CheckedFile): string;
  end(rest: Rest, totals: Totals): string;
}

class TextForm implements Form {
  file(checked: CheckedFile): string {
    return fileText(checked);
  }

  end({ errors }: Rest, totals: Totals): string {
    return summaryText(totals, errors.length);
  }
}

/** The JSON of a {@link CheckReport}, in parts. */
class JsonForm implements Form {
  #files = 0;

  file({ report }: CheckedFile): string {
    return `${this.#files++ === 0 ? OPENING : ','}${JSON.stringify(report)}`;
  }

  end(rest: Rest): string {
    return `${this.#files === 0 ? OPENING : ''}],${JSON.stringify(rest).slice(1)}\n`;
  }
}

const OPENING = '{"version":1,"files":[';
