// `npm run gen`: writes the generated parts of the documentation, and the schemas of the settings. Run it after a change of a rule or its fixture.

import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './places.mjs';

const scratch = mkdtempSync(path.join(tmpdir(), 'gongwen-lint-gen-'));
try {
  const outfile = path.join(scratch, 'generated.mjs');
  await build({
    entryPoints: [path.join(root, 'scripts/docs/generated.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  /** @type {{ generatedFiles: (root: string) => readonly { path: string, text: string }[], PAGES: string }} */
  const { generatedFiles, PAGES } = await import(pathToFileURL(outfile).href);
  const files = generatedFiles(root);
  const pages = path.join(root, PAGES);
  mkdirSync(pages, { recursive: true });
  const wanted = new Set(files.map((file) => path.join(root, file.path)));
  for (const name of readdirSync(pages)) if (!wanted.has(path.join(pages, name))) rmSync(path.join(pages, name));
  for (const file of files) writeFileSync(path.join(root, file.path), file.text);
  console.log(`${String(files.length)} files written`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
