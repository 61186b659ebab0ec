// The matches of a pattern in a text, without what `matchAll` costs: it makes a copy of the pattern for each text.

const NONE: readonly RegExpExecArray[] = [];

/** In text order. @param pattern with the flag `g`, and never matching nothing */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
