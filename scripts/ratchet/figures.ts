// The figures that may not fall: what one is, how two counts of them compare, and the committed file. No word of any text.

import * as v from 'valibot';
import { formatJson } from '../corpus/json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A number of things, and whether more or less of them is better; of how many, where that says something. */
const figure = v.pipe(
  v.strictObject({ better: v.picklist(['more', 'less']), value: count, of: v.optional(count) }),
  v.readonly(),
);
/** `inputs` is a digest of the texts, the labels and the program that scores: of all that is not the linter's doing. */
const countedSet = v.pipe(
  v.strictObject({ inputs: v.string(), figures: v.pipe(v.record(v.string(), figure), v.readonly()) }),
  v.readonly(),
);
/** A figure that has become worse, by its set and name, and why that was right; without `to` it is no longer counted. */
const accepted = v.pipe(
  v.strictObject({ figure: v.string(), from: count, to: v.optional(count), reason: v.string() }),
  v.readonly(),
);
const ratchet = v.pipe(
  v.strictObject({
    sets: v.pipe(v.record(v.string(), countedSet), v.readonly()),
    /** The oldest first. */
    accepted: v.pipe(v.array(accepted), v.readonly()),
  }),
  v.readonly(),
);

export type Figure = v.InferOutput<typeof figure>;
/** By what is counted. */
export type Figures = CountedSet['figures'];
export type CountedSet = v.InferOutput<typeof countedSet>;
export type Accepted = v.InferOutput<typeof accepted>;
/** The committed file. */
export type Ratchet = v.InferOutput<typeof ratchet>;

export const EMPTY: Ratchet = { sets: {}, accepted: [] };

/** What the ratchet holds against. */
export type Fall =
  | { readonly type: 'worse'; readonly name: string; readonly before: Figure; readonly now: Figure }
  /** No longer counted: nothing would hold it any more. */
  | { readonly type: 'gone'; readonly name: string; readonly before: Figure };
export type Change =
  | Fall
  | { readonly type: 'better'; readonly name: string; readonly before: Figure; readonly now: Figure }
  | { readonly type: 'new'; readonly name: string; readonly now: Figure };

/** What has changed in one set; undefined where the two were counted on different inputs and cannot be compared. */
export function changes(before: CountedSet, now: CountedSet): readonly Change[] | undefined {
  if (before.inputs !== now.inputs) return undefined;
  const names = new Set([...Object.keys(before.figures), ...Object.keys(now.figures)]);
  return [...names].flatMap((name) => changeOf(name, before.figures[name], now.figures[name]) ?? []);
}

function changeOf(name: string, before: Figure | undefined, now: Figure | undefined): Change | undefined {
  if (now === undefined) return before && { type: 'gone', name, before };
  if (before === undefined) return { type: 'new', name, now };
  if (before.value === now.value) return undefined;
  const isBetter = now.better === 'more' ? now.value > before.value : now.value < before.value;
  return { type: isBetter ? 'better' : 'worse', name, before, now };
}

export function isFall(change: Change): change is Fall {
  return change.type === 'worse' || change.type === 'gone';
}

/** A change in one line, its set named. */
export function changeLine(set: string, change: Change): string {
  const name = `${set}: ${change.name}`;
  switch (change.type) {
    case 'new':
      return `new     ${name}: ${shown(change.now)}`;
    case 'gone':
      return `gone    ${name}: was ${shown(change.before)} and is no longer counted`;
    case 'worse':
    case 'better': {
      const { before, now } = change;
      const by = `${Math.abs(now.value - before.value)} ${now.value > before.value ? 'more' : 'fewer'}`;
      return `${change.type.padEnd(7)} ${name}: ${before.value} → ${shown(now)} (${by}; ${now.better} is better)`;
    }
  }
}

export function shown({ value, of }: Figure): string {
  return of === undefined ? String(value) : `${value} of ${of}`;
}

/**
 * Reads what {@link formatRatchet} wrote.
 * @throws Error that says what is wrong with the text
 */
export function parseRatchet(text: string): Ratchet {
  const parsed = v.safeParse(ratchet, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}

/** As JSON, a figure to a line. */
export function formatRatchet(figures: Ratchet): string {
  return formatJson(figures);
}
