// Matches a pattern at one column.

/**
 * The column after the match of a pattern at a column; -1 where it does not match there.
 * @param pattern with the flag `y`, and never matching nothing
 */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
