// `npm test`: installs what is missing and runs everything that can fail. `--fast` leaves out the package and the tests in editors, and says so.
// Its last line is always "N passed, N failed": each test counts, and each check that is not made of tests counts as one.

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkPackage } from './check-package.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { buildBundles, packageExtension } from './package.mjs';
import { outFolder, root, vsixFile } from './places.mjs';
import { npm, run, stop, stopOnSignals } from './processes.mjs';

/** @typedef {{ passed: number, failed: string[], skipped: string[], flaky?: string[] }} Outcome `flaky`: what had to be done again */
/** @typedef {{ name: string, run: () => Promise<Outcome> }} Step */
/** @typedef {readonly Step[]} Lane steps that run one after the other */

const fast = process.argv.includes('--fast');

/**
 * A check that is passed or failed as a whole.
 * @param {string} name
 * @param {() => Promise<boolean>} check
 * @returns {Step}
 */
function check(name, check) {
  return {
    name,
    run: async () =>
      (await check()) ? { passed: 1, failed: [], skipped: [] } : { passed: 0, failed: [name], skipped: [] },
  };
}

/** @param {string} script one of package.json */
async function npmScript(script) {
  return (await npm(['run', '--silent', script], { cwd: root })).code === 0;
}

/** @type {Step} */
const VITEST = { name: 'unit, fixture, property, protocol and command-line tests', run: runVitest };
/** @type {Lane} */
const EDITORS = [
  check('package', async () => (await packageExtension()) && checkPackage(vsixFile)),
  { name: 'tests in Neovim', run: async () => (await import('../tests/neovim/run.mjs')).runNeovimTests() },
  { name: 'tests in VS Code', run: async () => (await import('../tests/host/run.mjs')).runHostTests() },
];
/**
 * The lanes of a stage run at the same time, and a stage after the one before it.
 * @type {readonly (readonly Lane[])[]}
 */
const STAGES = [
  [
    [check('types', () => npmScript('typecheck'))],
    [check('lint', () => npmScript('lint')), check('build', buildBundles)],
  ],
  [[VITEST]],
  // Not beside the others: what these measure as ratios, and what an editor waits for, wants the machine.
  ...(fast ? [] : [[EDITORS]]),
];

/** @returns {Promise<Outcome>} */
async function runVitest() {
  const file = path.join(outFolder, 'tests.json');
  mkdirSync(outFolder, { recursive: true });
  rmSync(file, { force: true });
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  // Beside another lane its lines would stand among those of others.
  const { code, output, errors } = await run(process.execPath, [vitest, 'run'], {
    cwd: root,
    output: fast ? 'show' : 'collect',
  });
  if (!fast) console.log(`${output}${errors}`);
  return countVitest(file, code);
}

/**
 * @param {string} file vitest's report in JSON
 * @param {number} code vitest's exit code
 * @returns {Outcome}
 */
function countVitest(file, code) {
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const suite of readVitestReport(file)) {
    // A file that cannot be loaded has no tests and would vanish from the count.
    if (suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'))
      outcome.failed.push(`${path.relative(root, suite.name)}: ${suite.message}`);
    for (const test of suite.assertionResults) {
      if (test.status === 'passed') outcome.passed++;
      else if (test.status === 'failed') outcome.failed.push(test.fullName);
      else outcome.skipped.push(test.fullName);
    }
  }
  if (outcome.failed.length === 0 && code !== 0) outcome.failed.push(`vitest ended with code ${code}`);
  if (outcome.failed.length === 0 && outcome.passed === 0) outcome.failed.push('vitest has run no test');
  return outcome;
}

/**
 * @param {string} file
 * @returns {readonly { name: string, status: string, message: string, assertionResults: readonly { status: string, fullName: string }[] }[]}
 */
function readVitestReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return [];
  }
}

/**
 * Runs a step; an exception is one failure.
 * @param {Step} step
 * @returns {Promise<Outcome & { seconds: number }>}
 */
async function runStep(step) {
  console.log(`\n--- ${step.name}`);
  const began = performance.now();
  const outcome = await step.run().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: [`${step.name}: ${error instanceof Error ? error.message : error}`], skipped: [] };
  });
  return { ...outcome, seconds: (performance.now() - began) / 1000 };
}

/**
 * @param {Step} step
 * @param {Outcome & { seconds: number }} outcome
 */
function summary({ name }, { passed, failed, skipped, flaky = [], seconds }) {
  const lines = (/** @type {string} */ label, /** @type {string[]} */ titles) =>
    titles.map((title) => `\n    ${label}: ${title}`).join('');
  const again = flaky.length === 0 ? '' : `, ${flaky.length} done again`;
  return `${failed.length === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed.length} failed${again} (${seconds.toFixed(1)} s)${lines('skipped', skipped)}${lines('flaky', flaky)}${lines('failed', failed)}`;
}

async function main() {
  await ensureDependencies();
  /** @type {string[]} */
  const table = [];
  let passed = 0;
  /** @type {string[]} */
  const failed = [];
  const runLane = async (/** @type {Lane} */ lane) => {
    for (const step of lane) {
      const outcome = await runStep(step);
      passed += outcome.passed;
      failed.push(...outcome.failed);
      table.push(summary(step, outcome));
    }
  };
  for (const stage of STAGES) await Promise.all(stage.map(runLane));
  console.log(`\n${table.join('\n')}`);
  if (fast) console.log(`not run: ${EDITORS.map((step) => step.name).join(', ')}; npm test runs them too`);
  return { passed, failed: failed.length };
}

stopOnSignals();
const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
await stop(failed === 0 ? 0 : 1);
