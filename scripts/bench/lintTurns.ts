// Full lints of one text by all linters in turn (A B C A B C …), warm, each linter in a process of its own.

import { statSync } from 'node:fs';
import { Child, type Outcome } from './children';
import type { Contestant } from './contestants';
import type { LintAnswer } from './jobs';
import { spread, type Spread } from './statistics';

export interface LintFigures {
  readonly contestant: string;
  /** Why there are no figures. */
  readonly failure?: string;
  /** Milliseconds. */
  readonly time?: Spread;
  readonly findings?: number;
  /** MB, of the process that lints, its runtime included. */
  readonly peak?: number;
}

export interface TurnOptions {
  readonly program: string;
  readonly peers: string;
  /** No single run may take longer. Milliseconds. */
  readonly bound: number;
  /** Turns for a text of 1 MB; more for shorter ones. */
  readonly turns: number;
}

/** A turn lasts about so long where a linter is faster than that: single runs of a millisecond say little. */
const TURN_MS = 20;
const WARM_UP_MS = 1500;
/** Runs as slow as this are not repeated in each turn: they are long enough to say what they say. */
const SLOW_MS = 4000;

export async function lintInTurns(
  contestants: readonly Contestant[],
  file: string,
  options: TurnOptions,
): Promise<readonly LintFigures[]> {
  const racers: Racer[] = [];
  for (const contestant of contestants) {
    const racer = new Racer(contestant, file, options);
    await racer.warmUp();
    racers.push(racer);
  }
  const size = statSync(file).size;
  const turns = Math.max(3, Math.min(21, Math.round(options.turns * Math.sqrt(2 ** 20 / size))));
  for (let turn = 0; turn < turns; turn++) for (const racer of racers) await racer.run();
  for (const racer of racers) racer.end();
  return racers.map((racer) => racer.figures());
}

class Racer {
  readonly #runs: number[] = [];
  readonly #fresh: boolean;
  #child: Child | undefined;
  #perTurn = 1;
  #last: LintAnswer | undefined;
  #failure: string | undefined;

  constructor(
    private readonly contestant: Contestant,
    private readonly file: string,
    private readonly options: TurnOptions,
  ) {
    // Three bytes to a character of Chinese.
    this.#fresh = contestant.freshAbove !== undefined && statSync(file).size / 3 > contestant.freshAbove;
  }

  async warmUp(): Promise<void> {
    if (this.#fresh || !(await this.#start())) return;
    for (let spent = 0, times = 1; spent < WARM_UP_MS; times *= 2) {
      const answer = await this.#lint(times);
      if (answer === undefined) return;
      const took = answer.runs.reduce((sum, each) => sum + each, 0);
      spent += took;
      this.#perTurn = Math.max(1, Math.round((TURN_MS * times) / took));
      // Too slow to be run again and again: the first run counts.
      if (took > SLOW_MS) {
        this.#runs.push(...answer.runs);
        return;
      }
    }
  }

  async run(): Promise<void> {
    if (this.#failure !== undefined || (this.#runs[0] ?? 0) > SLOW_MS) return;
    if (this.#fresh && !(await this.#start())) return;
    const answer = await this.#lint(this.#perTurn);
    if (answer !== undefined) this.#runs.push(...answer.runs);
    if (this.#fresh) this.end();
  }

  end(): void {
    this.#child?.end();
  }

  figures(): LintFigures {
    const { contestant } = this;
    if (this.#failure !== undefined || this.#last === undefined)
      return { contestant: contestant.name, failure: this.#failure ?? 'has not run' };
    return {
      contestant: contestant.name,
      time: spread(this.#runs),
      findings: this.#last.findings,
      peak: this.#last.peak,
    };
  }

  async #start(): Promise<boolean> {
    this.#child = new Child(this.options.program);
    const job = { kind: 'load', contestant: this.contestant.name, peers: this.options.peers, file: this.file } as const;
    return this.#taken(await this.#child.ask(job, this.options.bound)) !== undefined;
  }

  async #lint(times: number): Promise<LintAnswer | undefined> {
    const outcome = await this.#child?.ask({ kind: 'lint', times }, this.options.bound * Math.min(times, 2));
    return (this.#last = outcome === undefined ? undefined : this.#taken(outcome)) ?? undefined;
  }

  #taken<Answer>(outcome: Outcome<Answer>): Answer | undefined {
    if (outcome.ok) return outcome.answer;
    this.#failure = outcome.reason;
    this.end();
    return undefined;
  }
}
