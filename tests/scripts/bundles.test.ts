// The bundles: what each of them does without the parts that it loads when they are first used.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const DIST = path.join(import.meta.dirname, '../../dist');
const SERVER = 'server.cjs';
const CLI = 'cli.cjs';

test.skipIf(!existsSync(path.join(DIST, SERVER)))(
  'the server answers initialize before engine and settings are loaded (run `npm run build` first)',
  async () => {
    const child = spawn(process.execPath, [alone(SERVER), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill());
    const message = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    child.stdin.write(`Content-Length: ${message.length}\r\n\r\n${message}`);
    const [answer] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
    expect(String(answer)).toMatch(/^Content-Length/);
  },
);

test.skipIf(!existsSync(path.join(DIST, CLI)))('--version needs none of them (run `npm run build` first)', async () => {
  const child = spawn(process.execPath, [alone(CLI), '--version'], { stdio: 'ignore' });
  expect(await once(child, 'exit')).toEqual([0, null]);
});

/** The bundle's file in a folder with nothing else. */
function alone(name: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-alone-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(path.join(DIST, name), path.join(folder, name));
  return path.join(folder, name);
}
