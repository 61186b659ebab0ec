// The command lines of all linters, ready to be run by Node.

import path from 'node:path';
import type { Program } from './processes';

export interface ProgramPlaces {
  readonly root: string;
  /** Undefined to leave the peers out. */
  readonly peers: string | undefined;
}

/** A process that does nothing. */
export const EMPTY: Program = { name: 'an empty node', args: ['-e', '0'] };

export const OUR_PROGRAM = 'gongwen-lint';
export const VERSION = 'gongwen-lint --version';
export const INITIALIZE = 'server, to the answer of initialize';

/** All linters on one path, output as JSON where they have it. */
export function linters({ root, peers }: ProgramPlaces, target: string): readonly Program[] {
  const ours: Program = { name: OUR_PROGRAM, args: [path.join(root, 'dist/cli.cjs'), '--format', 'json', target] };
  if (peers === undefined) return [ours];
  const bin = (file: string): string => path.join(peers, 'node_modules', file);
  const folder = path.extname(target) === '';
  const peer = (name: string, args: readonly string[]): Program => ({ name, args, cwd: peers });
  return [
    ours,
    peer('autocorrect-node', [bin('autocorrect-node/cli.js'), '--lint', '--format', 'json', target]),
    peer('zhlint', [bin('zhlint/bin/index.js'), folder ? path.join(target, '*.txt') : target]),
    peer('textlint (no-todo)', [
      bin('textlint/bin/textlint.js'),
      '--format',
      'json',
      folder ? path.join(target, '*.txt') : target,
    ]),
    peer('markdownlint', [
      bin('markdownlint-cli/markdownlint.js'),
      '--json',
      folder ? path.join(target, '*.txt') : target,
    ]),
    peer('lint-md', [bin('@lint-md/cli/lib/src/lint-md.js'), folder ? path.join(target, '*.txt') : target]),
  ];
}

/** Starts that users wait for: the version, and a language server that answers `initialize`. */
export function starts(root: string): readonly Program[] {
  const dist = (file: string): string => path.join(root, 'dist', file);
  const initialize = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  });
  const input = `Content-Length: ${Buffer.byteLength(initialize)}\r\n\r\n${initialize}`;
  return [
    { name: VERSION, args: [dist('cli.cjs'), '--version'] },
    { name: INITIALIZE, args: [dist('server.cjs'), '--stdio'], input },
  ];
}
