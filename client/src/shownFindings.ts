// Which findings of a report are shown while somebody types, and which wait. No editor in it: reports and changes in, findings out.

/** Line and UTF-16 code unit, both from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Extent {
  readonly start: Place;
  readonly end: Place;
}

/** What the editor reports of an edit: the text that takes the place of a range. */
export interface Change {
  readonly range: Extent;
  readonly text: string;
}

/** What decides about a finding. */
export interface Finding {
  readonly rule: string;
  readonly range: Extent;
  /** Places in the same document that the finding points to. */
  readonly related: readonly Extent[];
  /** Whether its rule may wait until a line is left. */
  readonly hold: boolean;
}

/** 'nothing' waits; findings that `line` takes part in wait; 'everything' waits until it is asked for. */
export type Waiting = 'nothing' | 'everything' | { readonly line: number };

/**
 * The findings of one document that its reader has seen. A finding that has been seen is shown in every later report that has
 * it, wherever the text around it has moved to; one that is new waits while it has to.
 */
export class ShownFindings<F extends Finding> {
  #seen: readonly Finding[] = [];

  /** The part of a report that is to be shown now. */
  choose(report: readonly F[], waiting: Waiting): readonly F[] {
    const shown =
      waiting === 'nothing' ? report : report.filter((finding) => !waits(finding, waiting) || this.#hasSeen(finding));
    // While a line is being typed a finding may go and come back with the next character; it is not new then.
    const gone =
      waiting === 'nothing'
        ? []
        : this.#seen.filter((seen) => waits(seen, waiting) && !shown.some((finding) => isSame(seen, finding)));
    this.#seen = [...gone, ...shown];
    return shown;
  }

  /** Call for each change of the text, in the order in which the editor applies them. */
  textChanged(change: Change): void {
    this.#seen = this.#seen.map((seen) => {
      const range = moved(seen.range, change);
      return range === seen.range ? seen : { ...seen, range };
    });
  }

  #hasSeen(finding: F): boolean {
    return this.#seen.some((seen) => isSame(seen, finding));
  }
}

function waits({ hold, range, related }: Finding, waiting: Exclude<Waiting, 'nothing'>): boolean {
  if (waiting === 'everything') return true;
  return hold && [range, ...related].some(({ start, end }) => start.line <= waiting.line && waiting.line <= end.line);
}

/** The same fault: its words change with the text, its place is where the text has moved to. */
function isSame(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && compare(a.range.start, b.range.end) <= 0 && compare(b.range.start, a.range.end) <= 0;
}

function compare(a: Place, b: Place): number {
  return a.line - b.line || a.character - b.character;
}

/** Where a range stands after a change; the same object where it has not moved. Of a range that is cut, what is left. */
export function moved(range: Extent, { range: cut, text }: Change): Extent {
  if (compare(range.end, cut.start) < 0) return range;
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines[lines.length - 1] ?? '';
  const end: Place = {
    line: cut.start.line + lines.length - 1,
    character: (lines.length === 1 ? cut.start.character : 0) + last.length,
  };
  const shift = (place: Place): Place => ({
    line: place.line + end.line - cut.end.line,
    character: place.line === cut.end.line ? place.character - cut.end.character + end.character : place.character,
  });
  const { start } = range;
  const movedStart = compare(start, cut.start) < 0 ? start : compare(start, cut.end) >= 0 ? shift(start) : cut.start;
  // What is typed right behind a range does not become part of it.
  const movedEnd =
    compare(range.end, cut.start) === 0 ? range.end : compare(range.end, cut.end) >= 0 ? shift(range.end) : cut.start;
  return { start: movedStart, end: compare(movedStart, movedEnd) > 0 ? movedStart : movedEnd };
}

/** Whether text before the caret looks like pinyin that an input method has not turned into hanzi yet: letters, at times parted by '. */
export function endsInLetters(beforeCaret: string): boolean {
  return /[A-Za-z']$/.test(beforeCaret);
}
