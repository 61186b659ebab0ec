// Which of the known names was probably meant by a mistyped one.

/** Fewer letters than this begin too many names to mean one of them. */
const MIN_PREFIX = 3;

/**
 * The known name nearest to `name`: one that begins with it, else one of which at most a third of the letters differ (a swap
 * of neighbours counts once; letter case and `_` for `-` count nothing). Undefined when none is near. Of equally near ones the first.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = normalise(name);
  const begun =
    wanted.length < MIN_PREFIX ? undefined : known.find((candidate) => normalise(candidate).startsWith(wanted));
  return begun ?? mostAlike(wanted, known);
}

function mostAlike(wanted: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const limit = Math.max(1, Math.floor(candidate.length / 3));
    // The difference in length is the least that the distance can be: it spares the table for names far off or very long.
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, normalise(candidate));
    if (distance <= limit && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

function normalise(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}

/** Insertions, deletions, substitutions and swaps of neighbours that lead from `a` to `b` (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
