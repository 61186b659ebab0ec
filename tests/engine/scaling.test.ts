// What opening and editing cost grows with the text and no faster, whatever shape it has.
// Texts are small by default, so that the whole matrix takes seconds; SCALING_MB=2 measures texts of so many megabytes.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  openDocument,
  resolveConfig,
  updateDocument,
  type Snapshot,
  type TextEdit,
} from '../../server/src/engine/index';
import { cpuTime } from '../cpuTime';
import { MARKS_NEVER_CLOSED, plainText, SHAPES } from './shapes';

const isAskedFor = process.env['SCALING_MB'] !== undefined;
const LARGEST = Number(process.env['SCALING_MB'] ?? 0.08) * 1e6;
/** How many times the size of the one text is that of the other. */
const STEP = 8;
/**
 * How much more it may cost: 2.4 times for each doubling. What small texts cost is much disturbed by the collector of garbage: they
 * only tell what grows with the square, 64 times.
 */
const MOST = isAskedFor ? 2.4 ** Math.log2(STEP) : 28;
/** Measured again only where the first runs were disturbed. */
const RUNS = 6;
/** An edit that costs this share of opening the text is cheap, and what it costs then is chance: on small texts anything below the whole. */
const CHEAP = isAskedFor ? 1 / 40 : 1;

const config = resolveConfig();

/** The places of a document to type in: within a line that has a marker, within one that has none; and a marker to delete. */
interface Edits {
  readonly marked: TextEdit;
  readonly plain: TextEdit;
  readonly removal: TextEdit;
}

function editsIn({ segments, outline }: Snapshot): Edits {
  const middle = Math.floor(segments.length / 2);
  const members = [...outline.headings, ...outline.series.flatMap((series) => series.members)];
  const distance = (offset: number): number => Math.abs(offset - middle);
  const { start, end } = members
    .map(({ marker }) => ({ start: segments.offset(marker.start), end: segments.offset(marker.end) }))
    .reduce((best, each) => (distance(each.start) < distance(best.start) ? each : best), {
      start: middle === 0 ? 0 : middle - 1,
      end: middle,
    });
  let index = segments.indexAt(middle);
  for (let i = index; i < Math.min(index + 20, segments.count); i++) {
    const { text, facts } = segments.at(i) ?? { text: '' };
    if (text !== '' && facts?.markers.length === 0) index = i;
  }
  const inPlain = segments.offsetOf(index) + Math.floor((segments.at(index)?.text.length ?? 0) / 2);
  return {
    marked: { start: Math.min(end + 1, segments.length), end: Math.min(end + 1, segments.length), text: '也' },
    plain: { start: inPlain, end: inPlain, text: '也' },
    removal: { start, end, text: '' },
  };
}

type Costs = Record<'open' | keyof Edits, number>;

/** The least that each costs in CPU time: others use the machine as well. */
class Measurement {
  readonly costs: Costs = { open: Infinity, marked: Infinity, plain: Infinity, removal: Infinity };
  #snapshot: Snapshot | undefined;

  constructor(private readonly text: string) {}

  measure(): void {
    this.#note('open', () => openDocument(this.text, config));
    // What an edit makes for those after it, the first one pays for.
    const first = this.#snapshot ?? openDocument(this.text, config);
    const snapshot = (this.#snapshot = updateDocument(updateDocument(first, { start: 0, end: 0, text: '\n' }), {
      start: 0,
      end: 1,
      text: '',
    }));
    for (const [name, edit] of Object.entries(editsIn(snapshot)) as [keyof Edits, TextEdit][])
      this.#note(name, () => updateDocument(snapshot, edit));
  }

  #note(what: keyof Costs, work: () => unknown): void {
    this.costs[what] = Math.min(this.costs[what], cpuTime(work));
  }
}

const rows: string[] = [];

// The first lints are for the compiler.
beforeAll(() => {
  for (let i = 0; i < 6; i++) openDocument(SHAPES['a regular report']?.(60_000) ?? '', config);
});

afterAll(() => {
  if (isAskedFor) process.stdout.write(`${rows.join('\n')}\n`);
});

describe(`${STEP} times the text costs at most ${MOST.toFixed(1)} times as much`, () => {
  test.each(Object.entries(SHAPES))('%s', (name, shape) => {
    const [small, large] = [new Measurement(shape(LARGEST / STEP)), new Measurement(shape(LARGEST))];
    for (let run = 0; run < RUNS; run++) {
      // The small one costs little, and least of all what disturbs it.
      for (let i = 0; i < STEP / 2; i++) small.measure();
      large.measure();
      if (Object.keys(ratiosOf(small.costs, large.costs)).length === 0) break;
    }
    rows.push([name, ...Object.entries(large.costs).map(([what, ms]) => `${what} ${ms.toFixed(1)} ms`)].join(' · '));
    expect(ratiosOf(small.costs, large.costs)).toEqual({});
  });
});

/** The ratios that are too high. */
function ratiosOf(small: Costs, large: Costs): Partial<Costs> {
  const ratios = (Object.keys(small) as (keyof Costs)[]).map(
    (what) => [what, large[what] / Math.max(small[what], small.open * CHEAP)] as const,
  );
  return Object.fromEntries(ratios.filter(([, ratio]) => ratio > MOST));
}

/** Beside other tests a cost of some tens of milliseconds is measured half wrong; the square would be thousands of times. */
const MOST_FOR_MARKS = isAskedFor ? 10 : 25;

describe(`60,000 marks that are never closed cost at most ${MOST_FOR_MARKS} times what a plain text of the length costs`, () => {
  const plain = plainText(60_000);
  test.each(Object.entries(MARKS_NEVER_CLOSED))('%s', (_, mark) => {
    const marks = mark.repeat(60_000 / mark.length);
    const costs = { plain: Infinity, marks: Infinity };
    for (let run = 0; run < RUNS && (run === 0 || costs.marks > MOST_FOR_MARKS * costs.plain); run++) {
      costs.plain = Math.min(
        costs.plain,
        cpuTime(() => openDocument(plain, config)),
      );
      costs.marks = Math.min(
        costs.marks,
        cpuTime(() => openDocument(marks, config)),
      );
    }
    expect(costs.marks / costs.plain).toBeLessThanOrEqual(MOST_FOR_MARKS);
  });
});
