// Counts what had to be done again because the editor had lost it: such a run is green, and said to be unsteady.

const repeats: string[] = [];
let current = '';

/** Names the test that runs from now on. */
export function nameTest(title: string): void {
  current = title;
}

export function countRepeat(what: string): void {
  repeats.push(`${current}: ${what}`);
}

/** What was done again so far, with the test in which it was. */
export function countedRepeats(): readonly string[] {
  return repeats;
}
