// Makes the folder that the host tests open: real reports where they are at hand, else the project's samples.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/places.mjs';

/**
 * What the suite may count on in its workspace.
 * @typedef {object} Plan
 * @property {readonly string[]} reports names that say nothing of a report, so that the language must be found in the text
 * @property {string} clean a report without faults, whose name matches the language's file name patterns
 * @property {{ file: string, headings: readonly { level: number, offset: number }[] }} outline a report and its headings, as proof-read or as
 *   written; offsets in UTF-16 code units from 0
 */

const REAL_REPORTS = path.join(root, '../shared/reports/seeds');
const OUTLINED_REPORT = '004_23d9a2c3df3bffdd.txt';
const CLEAN_SAMPLE = '临江县2023年法治政府建设年度报告.txt';
const OUTLINED_SAMPLE = '石桥镇2022年法治政府建设工作报告.txt';

/**
 * @param {string} folder to be made
 * @returns {Plan}
 */
export function makeWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  const samples = path.join(root, 'samples');
  cpSync(path.join(samples, CLEAN_SAMPLE), path.join(folder, CLEAN_SAMPLE));
  const plan = existsSync(REAL_REPORTS) ? copyRealReports(folder) : copySamples(samples, folder);
  return { ...plan, clean: CLEAN_SAMPLE };
}

/** @param {string} folder */
function copyRealReports(folder) {
  const reports = readdirSync(REAL_REPORTS)
    .filter((name) => name.endsWith('.txt'))
    .sort();
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
  const originals = readdirSync(samples)
    .filter((name) => name.endsWith('.txt') && name !== CLEAN_SAMPLE)
    .sort();
  const reports = originals.map((_, index) => `00${index}_sample.txt`);
  for (const [index, name] of reports.entries())
    cpSync(path.join(samples, originals[index] ?? ''), path.join(folder, name));
  const file = reports[originals.indexOf(OUTLINED_SAMPLE)];
  if (file === undefined) throw new Error(`samples/${OUTLINED_SAMPLE} is missing`);
  return { reports, outline: { file, headings: headingsAtLineStarts(readFileSync(path.join(folder, file), 'utf8')) } };
}

/**
 * The headings of a sample that is known to have each of them at the start of a line.
 * @param {string} text
 */
function headingsAtLineStarts(text) {
  const first = [...text.matchAll(/^[一二三四五六七八九十]+、/gm)].map((match) => ({ level: 1, offset: match.index }));
  const second = [...text.matchAll(/^\([一二三四五六七八九十]+\)/gm)].map((match) => ({
    level: 2,
    offset: match.index,
  }));
  return [...first, ...second].sort((a, b) => a.offset - b.offset);
}
