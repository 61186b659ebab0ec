// Checks what the packaged extension holds: every file on the list below, every file that the manifest names, nothing else.

import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { outFolder, root } from './places.mjs';
import { listZip } from './zip.mjs';

/** What belongs to the package. A file that is new here needs a reason; `.vscodeignore` lets the same files in. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(?:\.nls(?:\.zh-cn)?)?\.json$/,
  /^extension\/(?:readme|changelog)\.md$/i,
  /^extension\/license(?:\.txt|\.md)?$/i,
  /^extension\/ThirdPartyNotices\.txt$/,
  /^extension\/dist\/(?:extension|server|engine|settings|cli|worker)\.cjs$/,
  /^extension\/dist\/web\/(?:extension|server)\.js$/,
  /^extension\/dist\/rules\.json$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/schemas\/[\w.-]+\.json$/,
  /^extension\/snippets\/[\w.-]+\.json$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/media\/[\w.-]+\.png$/,
  /^extension\/media\/(?:view|walkthrough\/[\w-]+)\.svg$/,
  /^extension\/media\/screenshots\/[\w-]+\.jpg$/,
];
const REQUIRED = [
  'extension/package.json',
  'extension/package.nls.json',
  'extension/package.nls.zh-cn.json',
  'extension/dist/extension.cjs',
  'extension/dist/server.cjs',
  'extension/dist/engine.cjs',
  'extension/dist/settings.cjs',
  'extension/dist/cli.cjs',
  'extension/dist/worker.cjs',
  'extension/dist/web/extension.js',
  'extension/dist/web/server.js',
  'extension/dist/rules.json',
  'extension/readme.md',
  'extension/changelog.md',
  'extension/LICENSE.txt',
  'extension/ThirdPartyNotices.txt',
];
/**
 * A text checker has no business being larger; a jump in size is a dependency that was bundled by mistake. The table of common words
 * packs to 145,000 bytes and is there twice, for Node and for browsers. Bytes.
 */
const LARGEST_PACKAGE = 1_850_000;
/**
 * The same for what is loaded: of the clients our own part, over the library of the protocol; of the servers the whole. The engine is a file
 * of its own in Node and a part of the worker in a browser; most of it are tables of facts and the words of the rules, and 220,000
 * bytes the table of common words (`lexicon/commonWords.ts`), which answers where words end. A rule with its words in two languages takes
 * about 3,000 bytes. Bytes.
 */
const LARGEST = /** @type {const} */ ([
  { file: 'dist/extension.cjs', part: 'own', limit: 80_000 },
  { file: 'dist/web/extension.js', part: 'own', limit: 80_000 },
  { file: 'dist/server.cjs', part: 'size', limit: 450_000 },
  { file: 'dist/engine.cjs', part: 'size', limit: 970_000 },
  { file: 'dist/web/server.js', part: 'size', limit: 1_300_000 },
]);

/**
 * Collects the files that the manifest refers to: every value that is a relative path of an existing file.
 * @param {unknown} value
 * @returns {string[]} paths inside the package
 */
function filesNamedIn(value) {
  if (typeof value === 'string')
    return /^(?:\.\/|media\/)[^*]+\.\w+$/.test(value) ? [`extension/${path.posix.normalize(value)}`] : [];
  if (Array.isArray(value)) return value.flatMap(filesNamedIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(filesNamedIn);
  return [];
}

/** @returns {string[]} */
function filesOfManifest() {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const { main, browser, contributes } = manifest;
  return [
    ...filesNamedIn([main, browser, contributes]),
    ...(manifest.icon === undefined ? [] : [`extension/${path.posix.normalize(manifest.icon)}`]),
  ];
}

/**
 * Prints how large the bundles are beside their limits.
 * @returns {string[]} what is too large
 */
function checkBundles() {
  /** @type {Record<string, { own: number, size: number }>} */
  const sizes = JSON.parse(readFileSync(path.join(outFolder, 'bundles.json'), 'utf8'));
  return LARGEST.flatMap(({ file, part, limit }) => {
    const bytes = sizes[file]?.[part];
    console.log(
      `${String(bytes).padStart(9)}  ${file}${part === 'own' ? ' without libraries' : ''} (at most ${limit})`,
    );
    return bytes !== undefined && bytes <= limit
      ? []
      : [`${file} is larger than ${limit} bytes, or has not been built`];
  });
}

/**
 * Prints the package's files and sizes, and what is wrong with them.
 * @param {string} vsix
 * @returns {boolean} whether nothing is
 */
export function checkPackage(vsix) {
  const entries = listZip(vsix);
  const names = new Set(entries.map((entry) => entry.name));
  const wrong = [
    ...entries
      .filter((entry) => !ALLOWED.some((pattern) => pattern.test(entry.name)))
      .map((entry) => `${entry.name} does not belong in the package`),
    ...[...new Set([...REQUIRED, ...filesOfManifest()])]
      .filter((name) => !names.has(name))
      .map((name) => `${name} is missing from the package`),
  ];
  wrong.push(...checkBundles());
  const size = statSync(vsix).size;
  if (size > LARGEST_PACKAGE) wrong.push(`the package is larger than ${LARGEST_PACKAGE} bytes`);
  for (const { name, size: bytes } of entries) console.log(`${String(bytes).padStart(9)}  ${name}`);
  console.log(`${String(size).padStart(9)}  ${path.relative(root, vsix)} (${entries.length} files)`);
  for (const line of wrong) console.error(`package: ${line}`);
  return wrong.length === 0;
}
