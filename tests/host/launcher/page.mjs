// What runs inside the page of the workbench. Each function is sent there by itself: it knows nothing outside itself, and the page's types
// are not those of this project.

/**
 * Whether any such element is on the screen, or none where none is wanted.
 * @param {{ selector: string, text?: string, wanted: boolean }} what `text`: somewhere in it, in any case, whatever the whitespace
 * @returns {boolean}
 */
export function isShown({ selector, text, wanted }) {
  const { document } = /** @type {any} */ (globalThis);
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, ' ').toLowerCase();
  for (const element of document.querySelectorAll(selector)) {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (text === undefined || plain(element.textContent).includes(plain(text))) return wanted;
  }
  return !wanted;
}

/**
 * Clicks the first such element that can be reached by a pointer: nothing lies over its middle.
 * @param {{ selector: string, text?: string }} what
 * @returns {boolean} whether there was one
 */
export function clickOnce({ selector, text }) {
  const { document, window } = /** @type {any} */ (globalThis);
  const plain = (/** @type {string} */ words) => words.replace(/\s+/g, ' ').toLowerCase();
  for (const element of document.querySelectorAll(selector)) {
    if (text !== undefined && !plain(element.textContent).includes(plain(text))) continue;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const [clientX, clientY] = [left + width / 2, top + height / 2];
    const target = width > 0 && height > 0 ? document.elementFromPoint(clientX, clientY) : null;
    if (target === null || !element.contains(target)) continue;
    const place = {
      bubbles: true,
      cancelable: true,
      composed: true,
      view: window,
      clientX,
      clientY,
      button: 0,
      detail: 1,
    };
    const pointer = { ...place, pointerId: 1, pointerType: 'mouse', isPrimary: true };
    target.dispatchEvent(new window.PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    target.dispatchEvent(new window.MouseEvent('mousedown', { ...place, buttons: 1 }));
    target.dispatchEvent(new window.PointerEvent('pointerup', pointer));
    target.dispatchEvent(new window.MouseEvent('mouseup', place));
    target.dispatchEvent(new window.PointerEvent('click', pointer));
    return true;
  }
  return false;
}

/**
 * The rows of a tree that are on the page, which are those on the screen and a few more.
 * @param {string} selector
 * @returns {{ index: number, level: number, focused: boolean, text: string }[]} `index`: place in the whole tree, from 0
 */
export function rowsOf(selector) {
  const { document } = /** @type {any} */ (globalThis);
  return Array.from(document.querySelectorAll(selector), (row) => ({
    index: Number(row.getAttribute('data-index')),
    level: Number(row.getAttribute('aria-level')),
    focused: row.classList.contains('focused'),
    text: row.innerText,
  }));
}

/**
 * Leaves in the page a promise of the milliseconds from the next key to one more element.
 * @param {{ selector: string, limit: number }} what `limit`: in milliseconds
 */
export function timeToOneMore({ selector, limit }) {
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
