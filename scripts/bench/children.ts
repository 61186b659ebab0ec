// Starts measuring processes, asks them with a bound on the time, and ends them.

import { fork, type ChildProcess } from 'node:child_process';
import type { Answers, Job, Reply } from './jobs';

/** An answer, or why there is none. */
export type Outcome<Answer> =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly reason: string };

const alive = new Set<ChildProcess>();

/** Ends all measuring processes; to be called when this one is told to stop. */
export function endChildren(): void {
  for (const child of alive) child.kill('SIGKILL');
}

export class Child {
  readonly #process: ChildProcess;

  /** @param program the bundle of child.ts */
  constructor(program: string, execArgv: readonly string[] = []) {
    this.#process = fork(program, [], { execArgv: [...execArgv], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    alive.add(this.#process);
    this.#process.once('exit', () => alive.delete(this.#process));
  }

  /** Ends the process when it does not answer in time, or dies; every later question is then answered with that. */
  ask<Kind extends Job['kind']>(job: Extract<Job, { kind: Kind }>, boundMs: number): Promise<Outcome<Answers[Kind]>> {
    return new Promise((resolve) => {
      const child = this.#process;
      if (!child.connected) {
        resolve({ ok: false, reason: 'ended' });
        return;
      }
      const done = (outcome: Outcome<Answers[Kind]>): void => {
        clearTimeout(timer);
        child.off('message', answered).off('exit', died);
        resolve(outcome);
      };
      const answered = (reply: Reply): void =>
        done(reply.ok ? { ok: true, answer: reply.answer as Answers[Kind] } : { ok: false, reason: reply.error });
      const died = (code: number | null, signal: string | null): void =>
        done({ ok: false, reason: `died (${signal ?? code ?? ''})` });
      const timer = setTimeout(() => {
        this.end();
        done({ ok: false, reason: `> ${Math.round(boundMs / 1000)} s` });
      }, boundMs);
      child.on('message', answered).once('exit', died);
      child.send(job);
    });
  }

  end(): void {
    this.#process.kill('SIGKILL');
  }
}
