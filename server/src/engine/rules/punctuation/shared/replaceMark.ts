// The fix of a rule whose finding carries what should stand in its place.

import type { Finding, Fix } from '../../rule';

/** Replaces the finding's range by its `expected`; nothing where it has none. */
export function replaceMark({ at, data }: Finding, safe = true): readonly Fix[] {
  const { expected } = data;
  return typeof expected !== 'string'
    ? []
    : [{ title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` }, safe, edits: [{ at, text: expected }] }];
}

/** Takes the finding's range out: a mark too many. */
export function removeMark(finding: Finding, mark: string, safe = true): readonly Fix[] {
  return [{ title: { zh: `删去“${mark}”`, en: `Remove “${mark}”` }, safe, edits: [{ at: finding.at, text: '' }] }];
}
