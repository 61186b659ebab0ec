// `npm run gen:words`: writes the engine's tables of common and of rare words, and of how hanzi sound. Run it after a change of what makes a word common, or of the dictionary.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Tool } from '../tool';
import { COMMON_WORDS_FILE, commonWordsFile, RARE_WORDS_FILE, rareWordsFile } from './commonWords';
import { HANZI_SOUNDS_FILE, hanziSoundsFile } from './hanziSounds';

export const main: Tool = (_, { root, stdout }) => {
  for (const [file, content] of [
    [COMMON_WORDS_FILE, commonWordsFile(root)],
    [RARE_WORDS_FILE, rareWordsFile(root)],
    [HANZI_SOUNDS_FILE, hanziSoundsFile()],
  ] as const) {
    writeFileSync(path.join(root, file), content);
    stdout(`${file} written\n`);
  }
  return 0;
};
