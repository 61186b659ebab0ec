// The declarative patterns of the tables: words, alternatives, bounded gaps. Never a regular expression, so that a user's row
// can do no more harm than a built-in one, and every search is linear in the length of the text.

/** A word, one of several words, or up to `gap` UTF-16 code units of anything but the end of a sentence. */
export type Part = string | readonly string[] | { readonly gap: number };

/** Parts that follow one another. The first is never a gap. */
export type Pattern = readonly Part[];

export interface Match {
  readonly start: number;
  readonly end: number;
}

/** The first match that begins at `from` or after it. */
export function findPattern(text: string, pattern: Pattern, from = 0): Match | undefined {
  const first = pattern[0];
  const words = typeof first === 'string' ? [first] : Array.isArray(first) ? (first as readonly string[]) : [];
  for (let at = nearest(text, words, from); at >= 0; at = nearest(text, words, at + 1)) {
    const end = matchEnd(text, at, pattern, 0);
    if (end !== undefined) return { start: at, end };
  }
  return undefined;
}

export function matchesAny(text: string, patterns: readonly Pattern[]): boolean {
  return patterns.some((pattern) => findPattern(text, pattern) !== undefined);
}

function nearest(text: string, words: readonly string[], from: number): number {
  let best = -1;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at >= 0 && (best < 0 || at < best)) best = at;
  }
  return best;
}

/** Where a match that begins at `at` ends; the parts before `part` are matched already. */
function matchEnd(text: string, at: number, pattern: Pattern, part: number): number | undefined {
  const current = pattern[part];
  if (current === undefined) return at;
  if (typeof current === 'string')
    return text.startsWith(current, at) ? matchEnd(text, at + current.length, pattern, part + 1) : undefined;
  if ('gap' in current) {
    for (let skip = 0; skip <= current.gap && at + skip <= text.length; skip++) {
      if (skip > 0 && '。！？；'.includes(text[at + skip - 1] ?? '。')) return undefined;
      const end = matchEnd(text, at + skip, pattern, part + 1);
      if (end !== undefined) return end;
    }
    return undefined;
  }
  for (const word of current) {
    if (!text.startsWith(word, at)) continue;
    const end = matchEnd(text, at + word.length, pattern, part + 1);
    if (end !== undefined) return end;
  }
  return undefined;
}
