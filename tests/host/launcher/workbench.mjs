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
 * @param {object} options
 * @param {string | undefined} options.locale the display language, such as `zh-cn`; the editor's own words stay English, as no language pack is at hand
 * @param {import('./webExtensions.mjs').DevelopmentOptions | undefined} options.development extensions for the web worker extension host
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openWorkbench(executable, address, { log, end, opened }, { locale, development }) {
  const browser = await chromium.launch({
    executablePath: executable,
    headless: true,
    timeout: OPEN_LIMIT_MS,
    // The launcher ends the browser itself, after it has taken what is needed for a report.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  browser.on('disconnected', () => end({ code: 'the browser is gone', logs: [] }));
  // The policy of the worker's page would keep a test from reaching the bridge.
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, bypassCSP: development !== undefined });
  page.on('crash', () => end({ code: 'the page has crashed', logs: [] }));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) =>
    log(type, format(...args)),
  );
  await page.exposeFunction(
    'codeAutomationExit',
    (/** @type {number} */ code, /** @type {Ending['logs'] | undefined} */ logs) => end({ code, logs: logs ?? [] }),
  );
  opened(page);
  if (locale !== undefined) await page.addInitScript(fixDisplayLanguage, locale);
  if (development !== undefined) await page.addInitScript(amendConfiguration, development);
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: OPEN_LIMIT_MS });
  return browser;
}

/**
 * Runs in the page: adds to the workbench's configuration as soon as it has been parsed; the workbench's own script runs later.
 * Changing the page on its way instead makes Chromium take it for a foreign one, and then its connections are blocked.
 * @param {import('./webExtensions.mjs').DevelopmentOptions} development
 */
function amendConfiguration(development) {
  const page = /** @type {{ window: object, top: object, document: any, MutationObserver: any }} */ (
    /** @type {unknown} */ (globalThis)
  );
  if (page.window !== page.top) return;
  const observer = new page.MutationObserver(() => {
    const element = page.document.getElementById('vscode-workbench-web-configuration');
    if (element === null) return;
    observer.disconnect();
    const configuration = JSON.parse(element.getAttribute('data-settings'));
    configuration.developmentOptions = { ...configuration.developmentOptions, ...development };
    element.setAttribute('data-settings', JSON.stringify(configuration));
  });
  observer.observe(page.document, { childList: true, subtree: true });
}

/**
 * Runs in the page: the language that the workbench tells extensions, whatever its own messages say of it when they are loaded.
 * @param {string} locale
 */
function fixDisplayLanguage(locale) {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => locale, set() {} });
}
