// What VS Code calls inside the web worker extension host.

// Mocha's build for browsers puts itself into the global scope. Its next major version cannot be bundled: as an ES module it would
// take the place of what this file exports.
import 'mocha/mocha.js';
import { runSuites, TIMEOUT_MS } from './runSuites';
import { leaveByBridge } from './workbench';

export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: TIMEOUT_MS, reporter: Mocha.reporters.Base });
  await runSuites(mocha, leaveByBridge);
}
