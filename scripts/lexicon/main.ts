// `npm run gen:words`: writes the engine's table of common words. Run it after a change of what makes a word common, or of the dictionary.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tool } from '../tool';
import { COMMON_WORDS_FILE, commonWordsFile } from './commonWords';

export const main: Tool = (_, { root, stdout }) => {
  writeFileSync(path.join(root, COMMON_WORDS_FILE), commonWordsFile(root));
  stdout(`${COMMON_WORDS_FILE} written\n`);
  return 0;
};
