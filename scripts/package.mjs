// Packages the extension as out/gongwen-lint.vsix, and checks that it holds what it should and nothing else.

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { checkPackage } from './check-package.mjs';
import { isProgram, outFolder, root, vsixFile } from './places.mjs';
import { run, stop, stopOnSignals } from './processes.mjs';

/**
 * @param {'show' | 'stderr'} [output] where the sizes of the bundles are said
 * @returns {Promise<boolean>} whether the bundles were built
 */
export async function buildBundles(output = 'show') {
  return (await run(process.execPath, ['esbuild.mjs'], { cwd: root, output })).code === 0;
}

/**
 * Packages what has been built.
 * @returns {Promise<boolean>} whether the package was made
 */
export async function packageExtension() {
  mkdirSync(outFolder, { recursive: true });
  rmSync(vsixFile, { force: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  // Everything that runs is bundled, so the package has no dependencies; and the readme's links are meant to stay as they are.
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--no-rewrite-relative-links',
    '--allow-missing-repository',
    '--out',
    vsixFile,
  ];
  const { code, output, errors } = await run(process.execPath, args, { cwd: root, output: 'collect' });
  if (code !== 0) {
    console.error(`${output}${errors}`);
    return false;
  }
  if (/^\s*WARN/m.test(output + errors)) console.error(`${output}${errors}`);
  return true;
}

if (isProgram(import.meta.filename)) {
  stopOnSignals();
  try {
    await ensureDependencies();
    process.exitCode = (await buildBundles()) && (await packageExtension()) && checkPackage(vsixFile) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}
