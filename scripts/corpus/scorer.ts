// Runs one of the scoring programs that lie beside the real reports.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/**
 * @param args the program and its arguments
 * @param input for its standard input
 * @throws Error with what it says where it ends with another code than these
 */
export async function runScorer(
  args: readonly string[],
  { input = '', codes = [0] }: { readonly input?: string; readonly codes?: readonly number[] } = {},
): Promise<string> {
  const child = spawn(process.execPath, args);
  // A program that ends before it has read everything says why by its exit code.
  child.stdin.on('error', () => undefined).end(input);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  if (code === null || !codes.includes(code))
    throw new Error(`${args.join(' ')} ended with ${String(code)}: ${stderr}`);
  return stdout;
}
