// Runs the suites with the mocha of the host, and leaves their results and the proof of having finished.

import { variable } from './environment';
import { keepFolder } from './folder';
import { countedRepeats, nameTest } from './repeats';
import { settle } from './settle';
import { hasBridge, needsScreen, picture, report } from './workbench';

/** The files of tests, in the order in which they run. `npm run test:host -- views` runs one of them. */
const SPECS: Readonly<Record<string, () => Promise<unknown>>> = {
  startup: () => import('../suite/startup.test'),
  language: () => import('../suite/language.test'),
  views: () => import('../suite/views.test'),
  reading: () => import('../suite/reading.test'),
  writing: () => import('../suite/writing.test'),
  editing: () => import('../suite/editing.test'),
  fixing: () => import('../suite/fixing.test'),
  numbering: () => import('../suite/numbering.test'),
  typing: () => import('../suite/typing.test'),
  pasting: () => import('../suite/pasting.test'),
  config: () => import('../suite/config.test'),
  see: () => import('../suite/see.test'),
  encoding: () => import('../suite/encoding.test'),
  workspaceCheck: () => import('../suite/workspaceCheck.test'),
  elsewhere: () => import('../suite/elsewhere.test'),
  comfort: () => import('../suite/comfort.test'),
  latency: () => import('../suite/latency.test'),
  restricted: () => import('../suite/restricted.test'),
  chinese: () => import('../suite/chinese.test'),
  // Late: it leaves a server that has used up most of its chances.
  stopped: () => import('../suite/stopped.test'),
  // Last: what a task has found stays in the list of problems.
  task: () => import('../suite/task.test'),
};

/** A measurement, which fails nothing and which the benchmark asks for; and what needs an editor in surroundings of its own (tests/host/kinds.mjs). */
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
  const results = { passed: [] as string[], failed: [] as string[], skipped: [] as string[], flaky: [] as string[] };
  let settling = 0;
  mocha.suite.beforeEach('a screen to act on', function () {
    needsScreen(this);
    nameTest(this.currentTest?.fullTitle() ?? '');
  });
  mocha.suite.afterEach('leave nothing to the next test', async function () {
    // Where nothing can be done through the screen, nothing was.
    if (!hasBridge || this.currentTest === undefined) return;
    const began = performance.now();
    const problem = await leaveNothing(this.currentTest);
    settling += performance.now() - began;
    // Thrown here, it would end the run.
    if (problem !== undefined) results.failed.push(problem);
  });
  for (const load of chosenSpecs()) await load();
  if (hasBridge) await keepFolder();

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
  await report(`  between the tests: ${(settling / 1000).toFixed(1)} s`);
  results.flaky.push(...countedRepeats());
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

/** Keeps a picture of a failed test, and takes away what the test has left. Gives the problem, if there is one with that. */
async function leaveNothing(test: Mocha.Test): Promise<string | undefined> {
  const name = test.title.replace(/[^\p{L}\p{N}]+/gu, '-');
  try {
    if (test.state === 'failed') await picture(`failed-${name}`);
    await settle();
    return undefined;
  } catch (error) {
    // Where no picture can be taken, that is no news.
    await picture(`unsettled-${name}`).catch(() => {});
    const problem = `what "${test.fullTitle()}" leaves: ${String(error)}`;
    await report(`  ✗ ${problem}`);
    return problem;
  }
}
