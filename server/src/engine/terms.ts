// Words that all rooms of the engine share: text in two languages, severity, reference.

/** User-facing text in both languages; Chinese comes first everywhere. `{name}` stands for a value of the message's data. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof Text;

export type Severity = 'error' | 'warning' | 'hint';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** Where a rule comes from: a standard with its clause, or custom ("惯例") where no standard says it. */
export type Reference =
  | { readonly kind: 'standard'; readonly standard: string; readonly clause: string }
  | { readonly kind: 'convention'; readonly note?: string };
