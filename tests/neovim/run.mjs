// Runs the tests in Neovim, with its built-in client and the configuration that the README shows. `npm run test:neovim`

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apt, mayUseApt } from '../../scripts/apt.mjs';
import { buildBundles } from '../../scripts/package.mjs';
import { isProgram, root } from '../../scripts/places.mjs';
import { atEnd, run, stop, stopOnSignals, which } from '../../scripts/processes.mjs';

/** @typedef {{ passed: number, failed: string[], skipped: string[] }} Outcome */

const REPORT = '云溪乡2023年工作总结\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n';

/** The same settings in both forms: what is tested is the editor and the server, not the catalogue. */
const SETTINGS = { rules: { 'enumeration-duplicate': 'error', 'heading-sequence-gap': 'error' } };

/**
 * Neovim's program, installed by apt where that is allowed.
 * @returns {Promise<string | undefined>}
 */
async function findNeovim() {
  const present = which('nvim');
  if (present !== undefined || !mayUseApt()) return present;
  console.error('No Neovim found; installing it.');
  await apt(['neovim']);
  return which('nvim');
}

/**
 * Runs the tests; the bundles must have been built. Where there is no Neovim they are skipped, and that is said.
 * @returns {Promise<Outcome>}
 */
export async function runNeovimTests() {
  const program = await findNeovim();
  if (program === undefined) {
    console.log(
      'Neovim was not found, and its tests are left out. Install it (0.7 or later; on Debian: apt-get install neovim).',
    );
    return { passed: 0, failed: [], skipped: ['Neovim is not installed'] };
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'gw-neovim-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  atEnd(remove);
  try {
    return await runIn(folder, program);
  } finally {
    remove();
  }
}

/**
 * @param {string} folder
 * @param {string} program
 * @returns {Promise<Outcome>}
 */
async function runIn(folder, program) {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  symlinkSync(path.join(root, 'dist/cli.cjs'), path.join(bin, 'gongwen-lint'));
  writeFileSync(path.join(folder, '工作总结.txt'), REPORT);
  writeFileSync(path.join(folder, '.gongwenlintrc.json'), JSON.stringify(SETTINGS));
  const [current, older] = luaOfReadme();
  writeFileSync(path.join(folder, 'current.lua'), current);
  writeFileSync(path.join(folder, 'older.lua'), older);
  const env = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    GONGWEN_LINT_NEOVIM: folder,
    // Neither the settings nor the state of whoever runs this.
    ...Object.fromEntries(
      ['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'].map((name) => [
        name,
        path.join(folder, name),
      ]),
    ),
  };
  const suite = path.join(root, 'tests/neovim/suite.lua');
  // `cquit` ends it where the suite cannot even be read; the suite itself quits before that.
  const { code, output, errors } = await run(
    program,
    ['--headless', '--clean', '-n', '-c', `luafile ${suite}`, '-c', 'cquit 1'],
    { cwd: folder, env, output: 'collect' },
  );
  console.log(`${output.trim()}\n${errors.trim()}`.trim());
  return outcomeOf(output, code);
}

/** The configurations for Neovim 0.11 and for older ones. */
function luaOfReadme() {
  const blocks = [...readFileSync(path.join(root, 'README.md'), 'utf8').matchAll(/^```lua\n([^`]*)^```$/gm)].map(
    (match) => match[1] ?? '',
  );
  const [current, older] = blocks;
  if (current === undefined || older === undefined)
    throw new Error('README.md has to show two configurations in Lua: for Neovim 0.11, and for older ones');
  return /** @type {const} */ ([current, older]);
}

/**
 * @param {string} output
 * @param {number} code
 * @returns {Outcome}
 */
function outcomeOf(output, code) {
  const planned = Number(/^1\.\.(\d+)$/m.exec(output)?.[1] ?? 0);
  const passed = [...output.matchAll(/^ok .*$/gm)].length;
  const failed = [...output.matchAll(/^not ok (.*)$/gm)].map((match) => `Neovim: ${match[1]}`);
  if (failed.length === 0 && (code !== 0 || planned === 0 || passed !== planned))
    failed.push(`Neovim: ${passed} of ${planned} tests came to their end, exit code ${code}`);
  return { passed, failed, skipped: [] };
}

if (isProgram(import.meta.filename)) {
  stopOnSignals();
  try {
    if (!(await buildBundles())) throw new Error('the bundles could not be built');
    const { passed, failed } = await runNeovimTests();
    for (const title of failed) console.log(`failed: ${title}`);
    console.log(`${passed} passed, ${failed.length} failed`);
    await stop(failed.length === 0 ? 0 : 1);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}
