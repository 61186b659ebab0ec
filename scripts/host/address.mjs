// The address at which a workbench opens a folder, a file, and an extension under development with its tests.

import { pathToFileURL } from 'node:url';

/**
 * What a workbench is to open: absolute paths.
 * @typedef {{ developed?: readonly string[], tests?: string | undefined, folder?: string | undefined, file?: string | undefined }} Request
 */

/**
 * The address of the workbench with everything that it is to open.
 * @param {number} port
 * @param {Request} request
 * @param {string} [token] the server's connection token, if it asks for one
 */
export function workbenchAddress(port, request, token) {
  /** @param {string} file */
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${pathToFileURL(file).pathname}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  for (const folder of request.developed ?? []) payload.push(['extensionDevelopmentPath', remote(folder)]);
  if (request.tests !== undefined) payload.push(['extensionTestsPath', remote(request.tests)]);
  if (request.file !== undefined) payload.push(['openFile', remote(request.file)]);
  const query = new URLSearchParams(request.folder === undefined ? { ew: 'true' } : { folder: request.folder });
  if (token !== undefined) query.set('tkn', token);
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query}`;
}
