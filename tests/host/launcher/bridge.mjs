// Lets a test suite inside the extension host act on the workbench as a user does: keys, clicks, what is on the screen.
// A bridge, rather than a second Playwright script beside the suite: one test can then press a key and wait for what the
// extension API says about it (a language, a diagnostic), and one mocha run counts everything.

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { clickOnce, isShown, rowsOf, timeToOneMore } from './page.mjs';

/**
 * `wait` and `isShown`: for or whether any such element is on the screen; `wait` without `limit` (milliseconds) fails after a minute.
 * @typedef {{ do: 'press', keys: string }
 *   | { do: 'type', text: string }
 *   | { do: 'paste', text: string }
 *   | { do: 'click', selector: string, text?: string }
 *   | { do: 'wait', selector: string, text?: string, state?: 'visible' | 'hidden', limit?: number }
 *   | { do: 'isShown', selector: string, text?: string }
 *   | { do: 'waitInside', selector: string, text?: string }
 *   | { do: 'texts', selector: string }
 *   | { do: 'attributes', selector: string, name: string }
 *   | { do: 'rows', selector: string }
 *   | { do: 'timeKey', key: string, selector: string }
 *   | { do: 'screenshot', name: string }
 *   | { do: 'leave', name: string, content: string }
 *   | { do: 'report', line: string }} Operation
 */

const DEED_LIMIT_MS = 60_000;
const PAUSE_MS = 25;

/** What the suite says about itself: what passed and failed, and that it has come to its end. */
export const RESULTS = 'results.json';
export const PROOF = 'proof';
/** Milliseconds of single keys, for the benchmark. */
export const LATENCY = 'latency.json';
const LEFT = new Set([RESULTS, PROOF, LATENCY]);

/**
 * @typedef {object} Surroundings
 * @property {string} artifacts folder for pictures and for what the suite leaves
 * @property {(line: string) => void} report prints a line of the suite's
 */

/**
 * @param {import('playwright-core').Page} page
 * @param {Operation} operation
 * @param {Surroundings} surroundings
 * @returns {Promise<unknown>}
 */
async function perform(page, operation, { artifacts, report }) {
  switch (operation.do) {
    case 'press':
      return page.keyboard.press(operation.keys);
    case 'type':
      return page.keyboard.type(operation.text);
    case 'paste':
      return page.keyboard.insertText(operation.text);
    case 'click':
      return inPage(page, clickOnce, operation, 'to click');
    case 'wait':
      return inPage(
        page,
        isShown,
        { ...operation, wanted: operation.state !== 'hidden' },
        operation.state ?? 'visible',
        operation.limit,
      );
    case 'isShown':
      return page.evaluate(isShown, { ...operation, wanted: true });
    case 'waitInside':
      return waitInside(page, operation);
    case 'texts':
      return page.locator(operation.selector).allInnerTexts();
    case 'attributes':
      return page
        .locator(operation.selector)
        .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name)), operation.name);
    case 'rows':
      return page.evaluate(rowsOf, operation.selector);
    case 'timeKey':
      return timeKey(page, operation);
    case 'screenshot':
      await page.screenshot({ path: path.join(artifacts, `${operation.name}.png`), timeout: DEED_LIMIT_MS });
      return undefined;
    case 'leave':
      if (!LEFT.has(operation.name)) throw new Error(`nothing is expected under the name ${operation.name}`);
      return writeFileSync(path.join(artifacts, operation.name), operation.content);
    case 'report':
      return report(operation.line);
    default:
      throw new Error(`unknown operation: ${JSON.stringify(operation)}`);
  }
}

/**
 * Looks in the page until the answer is yes. Found and acted upon in one go there, an element cannot be replaced in between.
 * @template {{ selector: string, text?: string }} T
 * @param {import('playwright-core').Page} page
 * @param {(what: T) => boolean} look
 * @param {T} what
 * @param {string} why
 * @param {number} [limit] milliseconds
 */
async function inPage(page, look, what, why, limit = DEED_LIMIT_MS) {
  const end = Date.now() + limit;
  while (!(await page.evaluate(/** @type {(what: any) => boolean} */ (look), what))) {
    if (Date.now() > end) throw new Error(`waited ${limit / 1000} s for ${what.selector} ${what.text ?? ''} (${why})`);
    await pause();
  }
}

/**
 * Waits for an element of a page inside the workbench: a preview is one, in frames that come and go while it is loaded.
 * @param {import('playwright-core').Page} page
 * @param {{ selector: string, text?: string }} what
 */
async function waitInside(page, { selector, text }) {
  const limit = Date.now() + DEED_LIMIT_MS;
  while (Date.now() < limit) {
    for (const frame of page.frames().slice(1)) {
      const found = frame.locator(selector, text === undefined ? {} : { hasText: text }).first();
      if (await found.isVisible().catch(() => false)) return;
    }
    await pause();
  }
  throw new Error(`waited ${DEED_LIMIT_MS / 1000} s for ${selector} ${text ?? ''} inside a page of the workbench`);
}

/** @returns {Promise<void>} */
function pause() {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}

/**
 * Milliseconds from the key's own time stamp to one more such element in the page. The page measures, so that neither the bridge nor
 * the way into the browser is counted.
 * @param {import('playwright-core').Page} page
 * @param {{ key: string, selector: string }} what
 * @returns {Promise<number>}
 */
async function timeKey(page, { key, selector }) {
  await page.evaluate(timeToOneMore, { selector, limit: DEED_LIMIT_MS });
  await page.keyboard.press(key);
  return page.evaluate(() => /** @type {any} */ (globalThis).gongwenLintElapsed);
}

/**
 * Opens the bridge on a free loopback port. Its address holds a secret, so that no other user of the machine can type here.
 * @param {() => import('playwright-core').Page | undefined} currentPage
 * @param {Surroundings} surroundings
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openBridge(currentPage, surroundings) {
  const secret = `/${randomBytes(16).toString('hex')}`;
  const server = http.createServer(async (request, response) => {
    const page = currentPage();
    // A test in the web worker extension host asks from another origin.
    response.setHeader('access-control-allow-origin', '*');
    if (request.url !== secret || request.method !== 'POST' || page === undefined)
      return void response.writeHead(404).end();
    try {
      /** @type {Buffer[]} */
      const body = [];
      for await (const chunk of request) body.push(chunk);
      const value = await perform(page, JSON.parse(Buffer.concat(body).toString('utf8')), surroundings);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ value }));
    } catch (error) {
      response
        .writeHead(500, { 'content-type': 'application/json' })
        .end(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
    }
  });
  await new Promise((/** @type {(value: void) => void} */ resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}${secret}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
