// `npm run gen:api`: writes the report of the engine's public API. Run it after a change of what the engine exports.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tool } from '../tool';
import { ENGINE_API_FILE, engineApi } from './report';

export const main: Tool = (_, { root, scratch, stdout }) => {
  const { text, topLevel } = engineApi(root, scratch);
  writeFileSync(path.join(root, ENGINE_API_FILE), text);
  stdout(`${ENGINE_API_FILE} written: ${topLevel.length} names\n`);
  return 0;
};
