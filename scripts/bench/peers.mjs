// Installs the linters that the benchmark compares with into the cache folder, at the versions named here.

import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildInCache } from '../cache.mjs';
import { cacheFolder, installingForbidden } from '../places.mjs';
import { npm } from '../processes.mjs';

/** Exact versions, and for each linter its command line where that is a package of its own. */
export const PEER_PACKAGES = {
  'autocorrect-node': '2.14.0',
  zhlint: '0.8.2',
  textlint: '15.8.0',
  'textlint-rule-no-todo': '2.0.1',
  markdownlint: '0.40.0',
  'markdownlint-cli': '0.48.0',
  '@lint-md/core': '2.4.0',
  '@lint-md/cli': '2.2.4',
};
/** To be raised when what is done with the packages changes. */
const RECIPE = 1;

/** Stands among the packages, so that they are found from there. */
const IMPORTER = 'export const load = (name) => import(name);\n';

/**
 * @returns {Promise<string>} the folder with `node_modules`, `importer.mjs` and `.textlintrc.json`
 * @throws {Error} when installing is forbidden or npm fails
 */
export async function installPeers() {
  const versions = createHash('sha256')
    .update(JSON.stringify([PEER_PACKAGES, RECIPE]))
    .digest('hex')
    .slice(0, 12);
  const folder = path.join(cacheFolder(), `bench-peers-${versions}`);
  if (existsSync(folder)) return folder;
  if (installingForbidden())
    throw new Error(
      `The peers are not in ${cacheFolder()}, and GONGWEN_LINT_NO_INSTALL=1 forbids installing. Leave them out with --no-peers.`,
    );
  console.error(`Installing the peers into ${folder}`);
  await buildInCache(folder, async (part) => {
    writeFileSync(path.join(part, 'package.json'), JSON.stringify({ private: true, dependencies: PEER_PACKAGES }));
    writeFileSync(path.join(part, 'importer.mjs'), IMPORTER);
    writeFileSync(
      path.join(part, '.textlintrc.json'),
      JSON.stringify({ plugins: { '@textlint/text': true }, rules: { 'no-todo': true } }),
    );
    const { code } = await npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: part,
      output: 'stderr',
    });
    if (code !== 0) throw new Error(`npm install of the peers failed with code ${code}`);
  });
  return folder;
}
