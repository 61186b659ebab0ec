// Shows the host's workbench in a headless browser, with an extension under development and its tests.

import { format } from 'node:util';
import { chromium } from 'playwright-core';

/** Generous, as all limits here: a busy machine is slow, and a run that hangs still ends. */
const OPEN_LIMIT_MS = 120_000;

/** @typedef {{ code: number | string, logs: readonly { relativePath: string, contents: string }[] }} Ending An exit code of the workbench, or the reason why there is none. */

/**
 * Opens the workbench.
 * @param {string} executable the browser's program
 * @param {string} address
 * @param {object} listener
 * @param {(type: string, line: string) => void} listener.log called with each line that the workbench or the extension host writes to its console
 * @param {(ending: Ending) => void} listener.end called when the workbench reports an exit code, or the browser is gone
 * @param {(page: import('playwright-core').Page) => void} listener.opened called with the page before the workbench is loaded
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openWorkbench(executable, address, { log, end, opened }) {
  const browser = await chromium.launch({
    executablePath: executable,
    headless: true,
    timeout: OPEN_LIMIT_MS,
    // The launcher ends the browser itself, after it has taken what is needed for a report.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  browser.on('disconnected', () => end({ code: 'the browser is gone', logs: [] }));
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.on('crash', () => end({ code: 'the page has crashed', logs: [] }));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => log(type, format(...args)));
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code, /** @type {Ending['logs'] | undefined} */ logs) => end({ code, logs: logs ?? [] }));
  opened(page);
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: OPEN_LIMIT_MS });
  return browser;
}
