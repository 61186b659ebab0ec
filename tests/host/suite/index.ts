// What VS Code calls inside the extension host: runs the suites with mocha and leaves their results, and the proof of having finished.

import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { needsScreen, press, report, screenshot } from './workbench';

/** One line for each test as it ends; `results.json` has the titles for the caller. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 240_000, reporter: Mocha.reporters.Base });
  // Base prints nothing: what is printed must go through the bridge where there is one.
  // The suites are bundled into this file, so mocha is given its interface before they are loaded, instead of their names.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  mocha.suite.beforeEach('a screen to act on', function () {
    needsScreen(this);
  });
  mocha.suite.afterEach('a picture of a failure', leaveNoMenu);
  await import('./language.test');
  await import('./views.test');
  await import('./editing.test');
  await import('./config.test');

  const results = { passed: [] as string[], failed: [] as string[], skipped: [] as string[] };
  const lines: Promise<void>[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => resolve());
    runner.on('pass', (test) => {
      results.passed.push(test.fullTitle());
      lines.push(report(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    });
    runner.on('fail', (test, error: Error) => {
      results.failed.push(test.fullTitle());
      lines.push(report(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    });
    runner.on('pending', (test) => {
      results.skipped.push(test.fullTitle());
      lines.push(report(`  - ${test.fullTitle()} (skipped)`));
    });
  });
  await Promise.all(lines);
  leave('GONGWEN_LINT_HOST_RESULTS', JSON.stringify(results));
  // An extension host that dies makes the editor end with code 0; the launcher believes only this.
  leave('GONGWEN_LINT_HOST_PROOF', 'finished');
  if (results.failed.length > 0) throw new Error(`${results.failed.length} test(s) failed`);
}

/** Keeps a picture of a failed test, and closes what it has left open, which would swallow the keys of the next one. */
async function leaveNoMenu(this: Mocha.Context): Promise<void> {
  if (this.currentTest?.state !== 'failed') return;
  await screenshot(`failed-${this.currentTest.title.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  await press('Escape');
  await press('Escape');
}

/** Writes a file whose name the environment gives, if it does. */
function leave(name: string, content: string): void {
  const file = process.env[name];
  if (file !== undefined) writeFileSync(file, content);
}
