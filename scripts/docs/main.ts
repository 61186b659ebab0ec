// `npm run gen`: writes the generated parts of the documentation, and the schemas of the settings. Run it after a change of a rule or its fixture.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tool } from '../tool';
import { generatedFiles, PAGES } from './generated';

export const main: Tool = (_, { root, stdout }) => {
  const files = generatedFiles(root);
  const pages = path.join(root, PAGES);
  mkdirSync(pages, { recursive: true });
  const wanted = new Set(files.map((file) => path.join(root, file.path)));
  for (const name of readdirSync(pages)) if (!wanted.has(path.join(pages, name))) rmSync(path.join(pages, name));
  for (const file of files) writeFileSync(path.join(root, file.path), file.text);
  stdout(`${files.length} files written\n`);
  return 0;
};
