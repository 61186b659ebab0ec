// Serves extensions to the web worker extension host. Its page lets scripts in from http://localhost alone, and names such extensions in
// the workbench's configuration; the address of the workbench cannot.

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown',
};

/** @typedef {{ scheme: string, authority: string, path: string }} Place */
/** @typedef {{ extensions: readonly Place[], extensionTestsPath?: Place }} DevelopmentOptions */

/**
 * @param {object} what
 * @param {readonly string[]} what.extensions folders of extensions
 * @param {string | undefined} what.tests a script inside one of them, with `.js`
 * @param {Readonly<Record<string, string>>} what.environment what the tests are to know; a worker has no environment of its own
 * @returns {Promise<{ options: DevelopmentOptions, close: () => void }>}
 */
export async function serveExtensions({ extensions, tests, environment }) {
  const server = http.createServer((request, response) => {
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'cross-origin-resource-policy': 'cross-origin',
    };
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end();
    const file = fileFor(request.url ?? '/', extensions);
    if (file === undefined) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
    if (file === tests)
      response.end(`globalThis.gongwenLintHost = ${JSON.stringify(environment)};${readFileSync(file, 'utf8')}`);
    else createReadStream(file).pipe(response);
  });
  await new Promise((/** @type {(value: void) => void} */ resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const authority = `localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  /** @param {string} place */
  const at = (place) => ({ scheme: 'http', authority, path: place });
  /** @type {DevelopmentOptions} */
  const options = { extensions: extensions.map((_, index) => at(`/${index}`)) };
  const home = tests === undefined ? -1 : extensions.findIndex((folder) => tests.startsWith(folder + path.sep));
  // The host adds the `.js` that it takes away here.
  if (tests !== undefined && home >= 0)
    options.extensionTestsPath = at(`/${home}/${path.relative(extensions[home] ?? '', tests).replace(/\.js$/, '')}`);
  return {
    options,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * The file that an address names, if it lies in one of the folders.
 * @param {string} url `/<index of the folder>/<path>`
 * @param {readonly string[]} folders
 */
function fileFor(url, folders) {
  const [, index = '', inside = ''] =
    /^\/(\d+)\/(.+)$/.exec(decodeURIComponent(new URL(url, 'http://localhost').pathname)) ?? [];
  const folder = folders[Number(index)];
  if (folder === undefined || inside === '') return undefined;
  const file = path.join(folder, inside);
  return file.startsWith(folder + path.sep) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
