// Lets a test suite inside the extension host act on the workbench as a user does: keys, clicks, what is on the screen.
// A bridge, rather than a second Playwright script beside the suite: one test can then press a key and wait for what the
// extension API says about it (a language, a diagnostic), and one mocha run counts everything.

import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

/**
 * @typedef {{ do: 'press', keys: string }
 *   | { do: 'type', text: string }
 *   | { do: 'paste', text: string }
 *   | { do: 'click', selector: string, text?: string }
 *   | { do: 'wait', selector: string, text?: string, state?: 'visible' | 'hidden' }
 *   | { do: 'waitInside', selector: string, text?: string }
 *   | { do: 'texts', selector: string }
 *   | { do: 'attributes', selector: string, name: string }
 *   | { do: 'timeKey', key: string, selector: string }
 *   | { do: 'screenshot', name: string }
 *   | { do: 'leave', name: string, content: string }
 *   | { do: 'report', line: string }} Deed
 */

const DEED_LIMIT_MS = 60_000;

/** What the suite says about itself: what passed and failed, and that it has come to its end. */
export const RESULTS = 'results.json';
export const PROOF = 'proof';
/** Milliseconds of single keys, for the benchmark. */
export const LATENCY = 'latency.json';
const LEFT = new Set([RESULTS, PROOF, LATENCY]);

/**
 * @param {import('playwright-core').Page} page
 * @param {Deed} deed
 * @param {string} artifacts folder for screenshots
 * @returns {Promise<unknown>}
 */
async function perform(page, deed, artifacts) {
  /** @param {{ selector: string, text?: string }} what */
  const find = ({ selector, text }) => page.locator(selector, text === undefined ? {} : { hasText: text }).first();
  switch (deed.do) {
    case 'press':
      return page.keyboard.press(deed.keys);
    case 'type':
      return page.keyboard.type(deed.text);
    case 'paste':
      return page.keyboard.insertText(deed.text);
    case 'click':
      return find(deed).click({ timeout: DEED_LIMIT_MS });
    case 'wait':
      return find(deed).waitFor({ state: deed.state ?? 'visible', timeout: DEED_LIMIT_MS });
    case 'waitInside':
      return waitInside(page, deed);
    case 'texts':
      return page.locator(deed.selector).allInnerTexts();
    case 'attributes':
      return page
        .locator(deed.selector)
        .evaluateAll((elements, name) => elements.map((element) => element.getAttribute(name)), deed.name);
    case 'timeKey':
      return timeKey(page, deed);
    case 'screenshot':
      await page.screenshot({ path: path.join(artifacts, `${deed.name}.png`), timeout: DEED_LIMIT_MS });
      return undefined;
    case 'leave':
      if (!LEFT.has(deed.name)) throw new Error(`nothing is expected under the name ${deed.name}`);
      return writeFileSync(path.join(artifacts, deed.name), deed.content);
    case 'report':
      return void console.log(deed.line);
    default:
      throw new Error(`unknown deed: ${JSON.stringify(deed)}`);
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
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited ${DEED_LIMIT_MS / 1000} s for ${selector} ${text ?? ''} inside a page of the workbench`);
}

/**
 * Milliseconds from the key's own time stamp to one more such element in the page. The page measures, so that neither the bridge nor
 * the way into the browser is counted.
 * @param {import('playwright-core').Page} page
 * @param {{ key: string, selector: string }} what
 * @returns {Promise<number>}
 */
async function timeKey(page, { key, selector }) {
  await page.evaluate(awaitOneMore, { selector, limit: DEED_LIMIT_MS });
  await page.keyboard.press(key);
  return page.evaluate(() => /** @type {any} */ (globalThis).gongwenLintElapsed);
}

/**
 * Runs in the page: leaves there a promise of the time from the next key to one more element.
 * @param {{ selector: string, limit: number }} what
 */
function awaitOneMore({ selector, limit }) {
  const window = /** @type {any} */ (globalThis);
  const count = () => window.document.querySelectorAll(selector).length;
  let least = count();
  window.gongwenLintElapsed = new Promise((resolve, reject) => {
    /** @type {number | undefined} */
    let pressed;
    window.addEventListener('keydown', (/** @type {{ timeStamp: number }} */ event) => (pressed = event.timeStamp), {
      capture: true,
      once: true,
    });
    const observer = new window.MutationObserver(() => {
      // One that was about to go may still have been there.
      least = Math.min(least, count());
      if (pressed === undefined || count() === least) return;
      observer.disconnect();
      resolve(performance.now() - pressed);
    });
    observer.observe(window.document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['class'],
    });
    setTimeout(() => {
      observer.disconnect();
      reject(new Error(`no ${selector} came within ${limit / 1000} s of a key`));
    }, limit);
  });
  // Rejected with nobody waiting yet, it would end the page's script.
  window.gongwenLintElapsed.catch(() => {});
}

/**
 * Opens the bridge on a free loopback port. Its address holds a secret, so that no other user of the machine can type here.
 * @param {() => import('playwright-core').Page | undefined} currentPage
 * @param {string} artifacts
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function openBridge(currentPage, artifacts) {
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
      const value = await perform(page, JSON.parse(Buffer.concat(body).toString('utf8')), artifacts);
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
