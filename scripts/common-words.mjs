// `npm run gen:words`: writes the engine's table of common words. Run it after a change of what makes a word common, or of the dictionary.

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importBundled } from './corpus/bundled.mjs';
import { root } from './places.mjs';

/** @type {typeof import('./lexicon/commonWords')} */
const { COMMON_WORDS_FILE, commonWordsFile } = await importBundled('scripts/lexicon/commonWords.ts');
writeFileSync(path.join(root, COMMON_WORDS_FILE), commonWordsFile(root));
console.log(`${COMMON_WORDS_FILE} written`);
