// `node scripts/screenshots.mjs`: makes the pictures of the README from those that `npm run test:host -- --pictures installed see` has left.
// That run alone: others may show words of the real reports that the tests run on.

import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './host/browser.mjs';
import { outFolder, root } from './places.mjs';

/** Name of the README's picture → name of the test's. */
const PICTURES = { 'check-up': 'overview-typed', 'missing-section': 'overview-missing', 'new-report': 'new-report' };
/** Pixels: legible in a page of text, and small. */
const SIZE = { width: 960, height: 645 };
const QUALITY = 70;

const from = path.join(outFolder, 'screenshots/installed');
const to = path.join(root, 'media/screenshots');
const missing = Object.values(PICTURES).filter((name) => !existsSync(path.join(from, `${name}.png`)));
if (missing.length > 0 || readdirSync(from).includes('problems.png')) {
  console.error(`${from} is not what this run leaves; run first: npm run test:host -- --pictures installed see`);
  process.exit(1);
}
mkdirSync(to, { recursive: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: ['--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: SIZE });
  for (const [name, picture] of Object.entries(PICTURES)) {
    const data = readFileSync(path.join(from, `${picture}.png`)).toString('base64');
    await page.setContent(
      `<body style="margin:0"><img style="width:100%;display:block" src="data:image/png;base64,${data}"></body>`,
      { waitUntil: 'load' },
    );
    await page.screenshot({ path: path.join(to, `${name}.jpg`), type: 'jpeg', quality: QUALITY });
  }
} finally {
  await browser.close();
}
