// Runs the suites with the mocha of the host, and leaves their results and the proof of having finished.

import { variable } from './environment';
import { needsScreen, press, report, screenshot } from './workbench';

/** The files of tests, in the order in which they run. `npm run test:host -- views` runs one of them. */
const SPECS: Readonly<Record<string, () => Promise<unknown>>> = {
  startup: () => import('./startup.test'),
  language: () => import('./language.test'),
  views: () => import('./views.test'),
  reading: () => import('./reading.test'),
  writing: () => import('./writing.test'),
  editing: () => import('./editing.test'),
  fixing: () => import('./fixing.test'),
  numbering: () => import('./numbering.test'),
  typing: () => import('./typing.test'),
  config: () => import('./config.test'),
  see: () => import('./see.test'),
  folder: () => import('./folder.test'),
  workspaceCheck: () => import('./workspaceCheck.test'),
  elsewhere: () => import('./elsewhere.test'),
  comfort: () => import('./comfort.test'),
  latency: () => import('./latency.test'),
  restricted: () => import('./restricted.test'),
  chinese: () => import('./chinese.test'),
  // Last: it leaves a server that has used up most of its chances.
  stopped: () => import('./stopped.test'),
};

/** A measurement, which fails nothing and which the benchmark asks for; and what needs an editor in surroundings of its own (tests/host/run.mjs). */
const ON_REQUEST: ReadonlySet<string> = new Set(['latency', 'restricted', 'chinese']);

export const TIMEOUT_MS = 240_000;

/** Takes what is to be left for the launcher: {@link RESULTS} and {@link PROOF}. */
export type Leave = (name: string, content: string) => void | Promise<void>;
const RESULTS = 'results.json';
/** An extension host that dies makes the editor end with code 0; the launcher believes only this. */
const PROOF = 'proof';

/**
 * @param mocha with the interface `tdd` in place, as the suites are bundled and cannot be given by name
 * @throws when a test fails, so that the editor ends with a code of failure
 */
export async function runSuites(mocha: Pick<Mocha, 'suite' | 'run'>, leave: Leave): Promise<void> {
  mocha.suite.beforeEach('a screen to act on', function () {
    needsScreen(this);
  });
  mocha.suite.afterEach('a picture of a failure', leaveNoMenu);
  for (const load of chosenSpecs()) await load();

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
  await leave(RESULTS, JSON.stringify(results));
  await leave(PROOF, 'finished');
  if (results.failed.length > 0) throw new Error(`${results.failed.length} test(s) failed`);
}

function chosenSpecs(): readonly (() => Promise<unknown>)[] {
  const names =
    variable('GONGWEN_LINT_HOST_SPECS')?.split(',') ?? Object.keys(SPECS).filter((name) => !ON_REQUEST.has(name));
  return names.map((name) => {
    const load = SPECS[name];
    if (load === undefined) throw new Error(`there is no file of tests "${name}": ${Object.keys(SPECS).join(', ')}`);
    return load;
  });
}

/** Keeps a picture of a failed test, and closes what it has left open, which would swallow the keys of the next one. */
async function leaveNoMenu(this: Mocha.Context): Promise<void> {
  if (this.currentTest?.state !== 'failed') return;
  await screenshot(`failed-${this.currentTest.title.replace(/[^\p{L}\p{N}]+/gu, '-')}`);
  await press('Escape');
  await press('Escape');
}
