// `node scripts/run.mjs TOOL [ARGUMENT…]`: runs a tool that is written in TypeScript, scripts/TOOL/main.ts (see tool.ts).

import { build } from 'esbuild';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';
import { atEnd, stop, stopOnSignals } from './processes.mjs';

/** What is bundled as an ES module may be CommonJS inside. The module's own imports know nothing of these lines, hence the odd name. */
const REQUIRE =
  "import { createRequire as requireOfBundle } from 'node:module'; const require = requireOfBundle(import.meta.url);";

/**
 * @param {string} entry from the root
 * @param {string} outfile
 */
async function bundle(entry, outfile) {
  const commonJs = outfile.endsWith('.cjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: commonJs ? 'cjs' : 'esm',
    target: 'node20',
    banner: { js: commonJs ? '' : REQUIRE },
    // As in esbuild.mjs: the CommonJS builds of some dependencies look for files beside them.
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}

/** @param {string} file absolute */
const importFile = (file) => import(pathToFileURL(file).href);

/**
 * @param {string} tool
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
async function runTool(tool, args) {
  const scratch = mkdtempSync(path.join(tmpdir(), `gongwen-lint-${tool}-`));
  atEnd(() => rmSync(scratch, { recursive: true, force: true }));
  const outfile = path.join(scratch, 'main.mjs');
  await bundle(`scripts/${tool}/main.ts`, outfile);
  /** @type {{ main: import('./tool').Tool }} */
  const { main } = await importFile(outfile);
  return main(args, {
    root,
    scratch,
    // npm starts scripts in the root; paths are meant as seen from where the command was given.
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    stdout: (text) => void process.stdout.write(text),
    stderr: (line) => console.error(line),
    atEnd,
    bundle,
    importScript: (file) => importFile(path.join(root, file)),
  });
}

const TOOLS = readdirSync(import.meta.dirname).filter((name) =>
  existsSync(path.join(import.meta.dirname, name, 'main.ts')),
);
const [tool = '', ...args] = process.argv.slice(2);
stopOnSignals();
let code = 2;
try {
  if (TOOLS.includes(tool)) code = await runTool(tool, args);
  else console.error(`node scripts/run.mjs ${TOOLS.join(' | ')}`);
} catch (error) {
  console.error(error);
}
// Where output goes into a pipe, some of it may still be on its way.
await new Promise((resolve) => process.stdout.write('', resolve));
await stop(code);
