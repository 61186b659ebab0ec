// What the project wants of itself, as ratios within one run, and whether a run met it.

import { OURS } from './contestants';
import type { Shape, Size } from './inputs';
import type { ProcessFigures } from './processes';
import { EMPTY, INITIALIZE, OUR_PROGRAM, VERSION } from './programs';
import type { Edited, Results } from './results';

export interface Goal {
  readonly name: string;
  /** The bound on the ratio, and on which side of it is good. */
  readonly bound: number;
  readonly side: 'at least' | 'at most';
  readonly unit?: 'ms' | '%';
  /** Why it is missed, for the page; to be kept true by whoever changes what is measured. */
  readonly why?: string;
  /** What is said in place of {@link why} where there is no figure. */
  readonly unmeasured?: string;
  /** Undefined where something that it needs was not measured. */
  readonly measure: (results: Results) => number | undefined;
}

export interface Verdict {
  readonly goal: Goal;
  readonly value: number | undefined;
  readonly met: boolean | undefined;
}

export function verdicts(results: Results): readonly Verdict[] {
  return GOALS.map((goal) => {
    const value = goal.measure(results);
    return {
      goal,
      value,
      met: value === undefined ? undefined : goal.side === 'at least' ? value >= goal.bound : value <= goal.bound,
    };
  });
}

const AUTOCORRECT = 'autocorrect-node';

export const GOALS: readonly Goal[] = [
  {
    name: 'full lint of 1 MB, times as fast as autocorrect-node',
    bound: 6,
    side: 'at least',
    why: 'it is compiled Rust and checks blanks and widths; here all default rules run, in JavaScript, over an outline with its counts',
    measure: (results) => faster(results, AUTOCORRECT),
  },
  {
    name: 'full lint of 1 MB, times as fast as zhlint',
    bound: 30,
    side: 'at least',
    why: 'the work of all default rules; see the row above',
    measure: (results) => faster(results, 'zhlint'),
  },
  {
    name: 'full lint of 1 MB, times as fast as textlint with a trivial rule',
    bound: 1,
    side: 'at least',
    why: 'its one rule looks for one word',
    measure: (results) => faster(results, 'textlint (no-todo)'),
  },
  {
    name: '10 MB with lines, cost per byte to that of 1 MB',
    bound: 1.3,
    side: 'at most',
    why: 'the collector and the processor’s caches: from run to run between 0.9 and 1.6',
    measure: (results) => growth(results, 'lines'),
  },
  {
    name: '10 MB as one line, cost per byte to that of 1 MB',
    bound: 1.3,
    side: 'at most',
    why: 'its segments are sentences, nearly twice as many as there are lines, and each costs the collector something',
    measure: (results) => growth(results, 'one line'),
  },
  {
    name: 'command line on 10 KB to an empty node',
    bound: 1.5,
    side: 'at most',
    why: 'compiling the engine and making the tables of its words takes a third of the difference, running it for the first time, not yet optimised, most of the rest; from Node 22.1 on the compiled code is kept between runs',
    measure: ({ programs }) => ratio(timeOf(programs?.['10 KB'], OUR_PROGRAM), timeOf(programs?.['10 KB'], EMPTY.name)),
  },
  {
    name: 'command line on 1,000 files, times as fast as autocorrect',
    bound: 2.5,
    side: 'at least',
    why: 'the work of all default rules; a thread for each processor, each of which compiles the engine and warms up by itself',
    measure: ({ programs }) =>
      ratio(timeOf(programs?.['1,000 files'], AUTOCORRECT), timeOf(programs?.['1,000 files'], OUR_PROGRAM)),
  },
  {
    name: 'peak memory at 10 MB to autocorrect’s',
    bound: 1.5,
    side: 'at most',
    measure: ({ programs }) =>
      ratio(peakOf(programs?.['10 MB'], OUR_PROGRAM), peakOf(programs?.['10 MB'], AUTOCORRECT)),
  },
  {
    name: 'keystroke at 1 MB, median to a full lint',
    bound: 1 / 15,
    side: 'at most',
    measure: ({ editing }) => ratio(editing?.['1 MB, lines']?.all.median, editing?.['1 MB, lines']?.fullLint.median),
  },
  {
    name: 'keystroke at 1 MB, 95th percentile to a full lint',
    bound: 1 / 4,
    side: 'at most',
    measure: ({ editing }) => ratio(editing?.['1 MB, lines']?.all.p95, editing?.['1 MB, lines']?.fullLint.median),
  },
  {
    name: 'segments reused by an edit at 1 MB',
    bound: 99,
    side: 'at least',
    unit: '%',
    measure: ({ editing }) => percent(editing?.['1 MB, lines']?.reused),
  },
  {
    name: 'keystroke at 10 MB to that at 1 MB',
    bound: 3,
    side: 'at most',
    why: 'the directives in this text are weighed against all findings, and the answer of the pull has up to 1,000 of them: that part grows with the document, and the keystroke at 1 MB has become cheap',
    measure: (results) => keystrokes(results, '10 MB, lines'),
  },
  {
    name: 'keystroke in one line of 1 MB to that with lines',
    bound: 3,
    side: 'at most',
    measure: (results) => keystrokes(results, '1 MB, one line'),
  },
  ...['code actions', 'symbols', 'folding', 'hover'].map((request): Goal => ({
    name: `${request} at 1 MB to a full lint`,
    bound: 1 / 20,
    side: 'at most',
    ...(request === 'symbols' && {
      why: 'places of all parts change at an edit; a third of the time goes into making the tree of 1,400 parts, a third into the symbols, a third into writing the answer of 330 KB',
    }),
    measure: ({ editing }) =>
      ratio(editing?.['1 MB, lines']?.requests[request]?.median, editing?.['1 MB, lines']?.fullLint.median),
  })),
  {
    name: 'heap after 200 documents of 100 KB to that before',
    bound: 1.1,
    side: 'at most',
    why: 'optimised code and its feedback; the documents themselves are let go',
    measure: ({ memory }) => ratio(memory?.after, memory?.before),
  },
  {
    name: 'a document of 10 MB, memory to its UTF-16 size',
    bound: 12,
    side: 'at most',
    why: 'each segment keeps what the scanners found in it and its findings',
    measure: ({ memory }) => ratio(memory?.large, memory?.utf16),
  },
  {
    name: '--version to an empty node',
    bound: 1.4,
    side: 'at most',
    measure: ({ programs }) => ratio(timeOf(programs?.start, VERSION), timeOf(programs?.start, EMPTY.name)),
  },
  {
    name: 'the server’s answer to initialize, to an empty node',
    bound: 1.4,
    side: 'at most',
    why: 'the bundle of the server, with the protocol library, is loaded first',
    measure: ({ programs }) => ratio(timeOf(programs?.start, INITIALIZE), timeOf(programs?.start, EMPTY.name)),
  },
  {
    name: 'key to squiggle in the editor, over a toy server with one rule',
    bound: 5,
    side: 'at most',
    unit: 'ms',
    why: 'the server and the way to it take about 7 ms of the difference; the rest passes in the editor, which asks for tokens, symbols and folds after each key and draws them, while the toy is asked for nothing',
    unmeasured: 'left out, or no VS Code host could be started here',
    measure: ({ editor }) => difference(editor?.ours.median, editor?.toy.median),
  },
];

function lintTime(results: Results, size: Size, shape: Shape, contestant: string): number | undefined {
  return results.lint
    ?.find((each) => each.size === size && each.shape === shape)
    ?.figures.find((each) => each.contestant === contestant)?.time?.median;
}

function faster(results: Results, contestant: string): number | undefined {
  return ratio(lintTime(results, '1 MB', 'lines', contestant), lintTime(results, '1 MB', 'lines', OURS));
}

function growth(results: Results, shape: Shape): number | undefined {
  const perByte = (size: Size) =>
    ratio(
      lintTime(results, size, shape, OURS),
      results.lint?.find((each) => each.size === size && each.shape === shape)?.bytes,
    );
  return ratio(perByte('10 MB'), perByte('1 MB'));
}

function keystrokes({ editing }: Results, edited: Edited): number | undefined {
  return ratio(editing?.[edited]?.all.median, editing?.['1 MB, lines']?.all.median);
}

function timeOf(figures: readonly ProcessFigures[] | undefined, program: string): number | undefined {
  return figures?.find((each) => each.program === program)?.time?.median;
}

function peakOf(figures: readonly ProcessFigures[] | undefined, program: string): number | undefined {
  return figures?.find((each) => each.program === program)?.peak;
}

function ratio(value: number | undefined, to: number | undefined): number | undefined {
  return value === undefined || to === undefined ? undefined : value / to;
}

function difference(value: number | undefined, from: number | undefined): number | undefined {
  return value === undefined || from === undefined ? undefined : value - from;
}

function percent(share: number | undefined): number | undefined {
  return share === undefined ? undefined : share * 100;
}
