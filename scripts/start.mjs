// `npm start`: installs, builds, packages, and opens an editor with the packaged extension on samples/. Ctrl+C ends all of it.
// A desktop VS Code where there is one, else the VS Code host, whose address is printed.
// package.json starts this by `exec`: a SIGINT to npm alone goes to npm's shell, which would keep it to itself until this script
// ends. Windows' shell knows no exec and takes the words after `||`.

import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { findDesktop, openDesktop } from './desktop.mjs';
import { workbenchAddress } from './host/address.mjs';
import { hostIsPossible, installHost } from './host/install.mjs';
import { CALM_SETTINGS, installExtension, startServer, TRUST_EVERY_FOLDER, writeUserSettings } from './host/server.mjs';
import { buildBundles, packageExtension } from './package.mjs';
import { root, vsixFile } from './places.mjs';
import { atEnd, stop, stoppingIsSuccess, stopOnSignals } from './processes.mjs';

const samples = path.join(root, 'samples');
/** The sample with the most to see, opened at once. */
const showcase = path.join(samples, '青山镇2023年法治政府建设情况报告.txt');

/** @returns {Promise<number>} exit code */
async function start() {
  await ensureDependencies();
  if (!(await buildBundles()) || !(await packageExtension())) return 1;
  const desktop = findDesktop();
  if (desktop !== undefined) {
    console.log(
      `\n正在打开 VS Code（关闭窗口或按 Ctrl+C 结束）\nOpening VS Code: ${desktop} (close the window or press Ctrl+C to end)`,
    );
    stoppingIsSuccess();
    return openDesktop(desktop, vsixFile, samples);
  }
  if (hostIsPossible()) return openHost();
  console.log(
    `\n这里没有找到 VS Code。请在 VS Code 的命令面板中运行“扩展: 从 VSIX 安装…”，选择下面的文件；或运行：\n` +
      `No VS Code was found here. Run "Extensions: Install from VSIX..." in VS Code and choose the file, or run:\n  code --install-extension ${vsixFile}`,
  );
  return 0;
}

/** @returns {Promise<number>} exit code, when the server has ended by itself */
async function openHost() {
  const host = await installHost();
  const scratch = mkdtempSync(path.join(tmpdir(), 'gw-'));
  atEnd(() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const extensions = path.join(scratch, 'extensions');
  const userData = path.join(scratch, 'user');
  await installExtension(host, vsixFile, extensions, scratch);
  writeUserSettings(userData, CALM_SETTINGS);
  // In a file that only this user can read: arguments are seen by everyone on the machine.
  const token = randomBytes(16).toString('hex');
  const tokenFile = path.join(scratch, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const server = await startServer(host, {
    scratch,
    userData,
    extensions,
    // A minute is enough to reload the page; then the extension host of a closed page goes.
    switches: [TRUST_EVERY_FOLDER, '--connection-token-file', tokenFile, '--reconnection-grace-time', '60'],
    env: process.env,
  });
  atEnd(server.stop);
  stoppingIsSuccess();
  const address = workbenchAddress(server.port, { folder: samples, file: showcase }, token);
  console.log(
    `\n公文检已装好，请在浏览器中打开（按 Ctrl+C 结束）\nGongwen Lint is ready in VS Code ${host.version}; open in a browser (Ctrl+C ends it):\n\n  ${address}\n`,
  );
  await server.ended;
  console.error(server.output());
  return 1;
}

stopOnSignals();
try {
  await stop(await start());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stop(1);
}
