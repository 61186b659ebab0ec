// Everything that one run of the benchmark has measured.

import type { EditingFigures } from './editing';
import type { FloorFigures } from './floor';
import type { Shape, Size } from './inputs';
import type { LintFigures } from './lintTurns';
import type { MemoryFigures } from './memory';
import type { ProcessFigures } from './processes';
import type { Spread } from './statistics';
import type { Density } from './text/densities';

export interface Machine {
  readonly system: string;
  readonly processors: string;
  readonly memory: string;
  readonly node: string;
  /** Mean number of processes that wanted to run in the last minute, before and after: more than the processors is a busy machine. */
  readonly load: readonly [number, number];
  readonly date: string;
  /** Name → version. */
  readonly peers: Readonly<Record<string, string>>;
}

export interface InputFigures {
  readonly source: string;
  readonly densities: readonly Density[];
  readonly findings: number;
  readonly defaultRules: number;
  readonly silentRules: readonly string[];
  /** Bytes, by size and shape, and of the folder. */
  readonly bytes: Readonly<Record<string, number>>;
}

export interface LintResult {
  readonly size: Size;
  readonly shape: Shape;
  readonly bytes: number;
  readonly figures: readonly LintFigures[];
}

export const EDITED = ['1 MB, lines', '10 MB, lines', '1 MB, one line'] as const;
export type Edited = (typeof EDITED)[number];

/** Parts that were not asked for, or could not be measured, are absent. */
export interface Results {
  readonly machine: Machine;
  readonly inputs: InputFigures;
  readonly lint?: readonly LintResult[];
  readonly floor?: FloorFigures;
  readonly programs?: Readonly<Record<'start' | '10 KB' | '10 MB' | '1,000 files', readonly ProcessFigures[]>>;
  readonly editing?: Readonly<Partial<Record<Edited, EditingFigures>>>;
  readonly memory?: MemoryFigures;
  /** Milliseconds from a key to the squiggle, in VS Code: ours, and those of a language server with one rule. */
  readonly editor?: Readonly<Record<'ours' | 'toy', Spread>>;
}
