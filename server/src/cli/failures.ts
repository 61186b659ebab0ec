// What went wrong outside the texts themselves: missing files, unreadable input, faulty settings.

import type { Text } from '../engine/index';
import { bilingual, oneLine, type CommandIo } from './io';

export interface Failure {
  /** As the user gave it, with `/`. */
  readonly path: string;
  readonly message: Text;
  /** From 1; only for faults at a place of a settings file. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** An entry of `errors` in the JSON output. */
export interface ErrorReport {
  readonly path: string;
  readonly message: string;
}

/** Collects failures in the order in which they happen, and says each on standard error at once. */
export class Failures {
  readonly #reports: ErrorReport[] = [];

  constructor(private readonly io: Pick<CommandIo, 'stderr'>) {}

  get reports(): readonly ErrorReport[] {
    return this.#reports;
  }

  add({ path, message, place }: Failure): void {
    const words = oneLine(bilingual(message));
    const at = place === undefined ? '' : `${place.line}:${place.column}`;
    this.io.stderr(`${oneLine(path)}:${at === '' ? '' : `${at}:`} ${words}\n`);
    this.#reports.push({ path, message: at === '' ? words : `${at} ${words}` });
  }

  /** Says what is no failure and does not count. */
  notice({ path, message }: Failure): void {
    this.io.stderr(`${oneLine(path)}: ${oneLine(bilingual(message))}\n`);
  }
}
