// The most frequent fix: other words in the place of what is reported.

import type { Finding, Fix } from '../rule';

/** @param safe whether only marks, widths, blanks or the form of a marker change */
export function replacement(finding: Finding, text: string, safe = false): Fix {
  const title = text === '' ? { zh: '删去', en: 'Delete' } : { zh: `改为“${text}”`, en: `Change to “${text}”` };
  return { title, safe, edits: [{ at: finding.at, text }] };
}

/** The replacement that a finding's data names under `expected`; none where it names none. */
export function expectedReplacement(finding: Finding, safe = false): readonly Fix[] {
  const { expected } = finding.data;
  return typeof expected === 'string' ? [replacement(finding, expected, safe)] : [];
}
