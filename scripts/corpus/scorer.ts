// Runs one of the scoring programs that lie beside the real reports.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/**
 * @param args the program and its arguments
 * @param input for its standard input
 * @param codes with which it may end
 * @returns its standard output
 * @throws Error with what it says where it ends with another code
 */
export async function runScorer(
  args: readonly string[],
  { input = '', codes = [0] }: { readonly input?: string; readonly codes?: readonly number[] } = {},
): Promise<string> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-scorer-'));
  try {
    // A file: of a pipe that is not read in time, a program loses what it has not written when it calls process.exit().
    const file = path.join(scratch, 'stdout');
    const output = openSync(file, 'w');
    const child = spawn(process.execPath, args, { stdio: ['pipe', output, 'pipe'] });
    closeSync(output);
    // A program that ends before it has read everything says why by its exit code.
    child.stdin?.on('error', () => undefined).end(input);
    const [stderr, [code]] = await Promise.all([
      child.stderr === null ? '' : text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    if (code === null || !codes.includes(code))
      throw new Error(`${args.join(' ')} ended with ${String(code)}: ${stderr}`);
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
