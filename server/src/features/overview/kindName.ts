// What the kind of a report is called.

import { terminology, type Locale, type Outline } from '../../engine/index';

/** A built-in kind in words; a kind of the user's own by the name that the user gave it. */
export function kindName({ profile }: Outline, locale: Locale): string {
  const id = profile?.id ?? 'other';
  const builtIn = terminology.REPORT_KINDS.find((kind) => kind === id);
  return profile?.name ?? (builtIn === undefined ? id : terminology.REPORT_KIND_NAMES[builtIn][locale]);
}
