// A server that crashes is started again; one that keeps crashing is given up, and the status says so and starts it again on request.

import * as assert from 'node:assert';
import { diagnosticsOf, openFile, plan, someDiagnostics, until } from '../driver/conditions';
import { inWebHost } from '../driver/environment';
import { appears, click, openStatus, screenshot, STATUS_DETAILS } from '../driver/workbench';

/** So many within three minutes, and the server is given up. */
const CRASHES = 5;

suite('a stopped server', function () {
  test('is told in the status, with its reason, and started again from there', async function () {
    // A worker cannot be ended from outside, and only Linux says which processes are whose.
    if (inWebHost || process.platform !== 'linux') return this.skip();
    const [name] = plan.reports;
    assert.ok(name !== undefined);
    const { uri } = await openFile(name);
    await someDiagnostics(uri);
    for (let crash = 1; crash <= CRASHES; crash++) await crashServer(crash);
    await openStatus('has stopped checking');
    await appears(STATUS_DETAILS, 'Show log');
    await screenshot('stopped');
    await click(`${STATUS_DETAILS} a`, 'Restart');
    await until('the server to run again', async () => ((await servers()).length > 0 ? true : undefined));
    await until('findings', () => (diagnosticsOf(uri).length > 0 ? true : undefined));
  });
});

const crashed = new Set<number>();

/** Ends the server, whether it has come up or is still starting. */
async function crashServer(crash: number): Promise<void> {
  const server = await until(`server ${crash} to be started`, async () =>
    (await servers()).find((id) => !crashed.has(id)),
  );
  crashed.add(server);
  process.kill(server, 'SIGKILL');
}

/** The language servers that this extension host has started. */
async function servers(): Promise<readonly number[]> {
  const { readdirSync, readFileSync } = await import('node:fs');
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)
    .filter((id) => {
      try {
        const parent = /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
        return (
          Number(parent) === process.pid && readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('dist/server.cjs')
        );
      } catch {
        // Ended while it was being looked at.
        return false;
      }
    });
}
