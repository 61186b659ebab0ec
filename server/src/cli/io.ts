// What the command line needs of the world around it, so that tests can stand in for a terminal.

import type { Readable } from 'node:stream';
import type { Text } from '../engine/index';

export interface CommandIo {
  readonly stdin: Readable;
  /** Takes the result. */
  readonly stdout: (text: string | Uint8Array) => void;
  /** Takes everything that is not the result. */
  readonly stderr: (text: string) => void;
  /** Told before each text, and at the end, how many of all have been dealt with. */
  readonly progress?: (done: number, of: number) => void;
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string;
}

/** How a result is written: for people, or for programs. */
export const OUTPUT_FORMATS = ['text', 'json'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** 0: clean, or hints only. 1: warnings or errors in the text. 2: usage, settings or input at fault. */
export type ExitCode = 0 | 1 | 2;

/** Both languages in one line, for what is said before any settings are known. */
export function bilingual({ zh, en }: Text): string {
  return `${zh} (${en})`;
}

/** A text of a document or of the file system as one harmless line: no breaks, no control sequences for the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
