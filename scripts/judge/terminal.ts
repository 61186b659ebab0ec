// The keyboard, one key at a time.

import { createInterface } from 'node:readline/promises';
import type { ReadStream } from 'node:tty';

export interface Terminal {
  /** The next key as the terminal sends it; undefined where there is no more input. */
  readonly key: () => Promise<string | undefined>;
  /** A line of text; '' where there is no more input. */
  readonly line: (prompt: string) => Promise<string>;
  readonly close: () => void;
}

/** Begins what a terminal sends for a key that is no character: one key, however long. */
const ESCAPE = '\u001b';

/** @returns undefined where the input is no terminal */
export function openTerminal(input: ReadStream, output: NodeJS.WritableStream): Terminal | undefined {
  if (!input.isTTY) return undefined;
  input.setEncoding('utf8');
  // Keys that are pressed quickly come together.
  let pending: readonly string[] = [];
  return {
    key: async () => {
      if (pending.length === 0) pending = keysOf(await readChunk(input));
      const [key, ...rest] = pending;
      pending = rest;
      return key;
    },
    line: async (prompt) => {
      const lines = createInterface({ input, output });
      const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
      const line = await Promise.race([lines.question(prompt), ended]);
      lines.close();
      return line;
    },
    close: () => void input.pause(),
  };
}

function keysOf(chunk: string | undefined): readonly string[] {
  if (chunk === undefined) return [];
  return chunk.startsWith(ESCAPE) ? [chunk] : [...chunk];
}

/** What the terminal sends next, without waiting for the end of a line; undefined at the end of the input. */
async function readChunk(input: ReadStream): Promise<string | undefined> {
  input.setRawMode(true);
  input.resume();
  try {
    return await new Promise((resolve) => {
      const take = (chunk: string | undefined): void => {
        input.off('data', take).off('end', end);
        resolve(chunk);
      };
      const end = (): void => take(undefined);
      input.once('data', take).once('end', end);
    });
  } finally {
    input.setRawMode(false);
  }
}
