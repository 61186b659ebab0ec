// Makes the folder that the host tests open: real reports where they are at hand, else the project's samples.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/places.mjs';

/**
 * What the suite may count on in its workspace.
 * @typedef {object} Plan
 * @property {readonly string[]} reports names that say nothing of a report, so that the language must be found in the text
 * @property {string} named a report whose name matches the language's file name patterns
 * @property {{ file: string, headings: readonly { level: number, offset: number }[] }} outline a report and its headings, as proof-read or as
 *   written; offsets in UTF-16 code units from 0
 */

const REAL_REPORTS = path.join(root, '../shared/reports/seeds');
const OUTLINED_REPORT = '004_23d9a2c3df3bffdd.txt';
const OUTLINED_SAMPLE = '石桥镇2022年法治政府建设工作报告.txt';

/**
 * @param {string} folder to be made
 * @returns {Plan}
 */
export function makeWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  const samples = path.join(root, 'samples');
  const named = OUTLINED_SAMPLE;
  cpSync(path.join(samples, named), path.join(folder, named));
  const plan = existsSync(REAL_REPORTS) ? copyRealReports(folder) : copySamples(samples, folder);
  return { ...plan, named };
}

/** @param {string} folder */
function copyRealReports(folder) {
  const reports = readdirSync(REAL_REPORTS).filter((name) => name.endsWith('.txt')).sort();
  for (const name of reports) writeFileSync(path.join(folder, name), readFileSync(path.join(REAL_REPORTS, name)));
  const outlines = JSON.parse(readFileSync(path.join(REAL_REPORTS, 'outlines.json'), 'utf8'));
  return { reports, outline: { file: OUTLINED_REPORT, headings: outlines[OUTLINED_REPORT].headings } };
}

/**
 * @param {string} samples
 * @param {string} folder
 */
function copySamples(samples, folder) {
  console.log('host: ../shared/reports/seeds is not there; the samples take the place of the real reports');
  /** @type {string[]} */
  const reports = [];
  for (const [index, name] of readdirSync(samples).sort().entries()) {
    const plain = `00${index}_sample.txt`;
    cpSync(path.join(samples, name), path.join(folder, plain));
    if (name === OUTLINED_SAMPLE) reports.unshift(plain);
    else reports.push(plain);
  }
  const file = reports[0] ?? '';
  return { reports: [...reports].sort(), outline: { file, headings: headingsAtLineStarts(readFileSync(path.join(folder, file), 'utf8')) } };
}

/**
 * The headings of a sample that is known to have each of them at the start of a line.
 * @param {string} text
 */
function headingsAtLineStarts(text) {
  const first = [...text.matchAll(/^[一二三四五六七八九十]+、/gm)].map((match) => ({ level: 1, offset: match.index }));
  const second = [...text.matchAll(/^\([一二三四五六七八九十]+\)/gm)].map((match) => ({ level: 2, offset: match.index }));
  return [...first, ...second].sort((a, b) => a.offset - b.offset);
}
