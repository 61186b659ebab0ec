// What VS Code calls inside the Node extension host.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { variable } from './environment';
import { runSuites, TIMEOUT_MS } from './runSuites';
import { hasBridge, leaveByBridge } from './workbench';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: TIMEOUT_MS, reporter: Mocha.reporters.Base });
  // Base prints nothing: what is printed must go through the bridge where there is one.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await runSuites(mocha, hasBridge ? leaveByBridge : writeArtifact);
}

/** A desktop VS Code has no bridge. */
function writeArtifact(name: string, content: string): void {
  writeFileSync(path.join(variable('GONGWEN_LINT_HOST_ARTIFACTS') ?? '.', name), content);
}
