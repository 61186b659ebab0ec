// A report is read the same whatever page it was copied with, and what the page has left is found, line by line.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { PAGE_HEADS, PAGE_TAILS } from './pageTemplates';

const SAMPLES = join(import.meta.dirname, '../../samples');
/** What a page does to the form of a report, and nothing else. */
const OF_THE_PAGE = new Set(['web-residue', 'metadata-residue', 'repeated-title']);

interface Reading {
  readonly outline: string;
  /** Rules that report an error or a warning, in text order. */
  readonly findings: readonly string[];
  readonly title: string | undefined;
  /** Whether a line, counted from 0, is residue. */
  isResidue(line: number): boolean;
}

function read(text: string): Reading {
  const { outline, findings, segments } = openDocument(text, resolveConfig());
  const residue = outline.residue.map((block) => segments.span(block.extent));
  return {
    outline: JSON.stringify([
      outline.kind,
      outline.year?.value,
      outline.title?.text,
      outline.salutation?.text,
      outline.headings.map((heading) => heading.text),
      outline.series.map((series) => series.members.map((item) => item.ordinal)),
      outline.signature.map((each) => each.text),
      outline.date?.text,
    ]),
    findings: findings
      .filter(({ severity, rule }) => severity !== 'hint' && !OF_THE_PAGE.has(rule.meta.id))
      .map(({ rule }) => rule.meta.id),
    title: outline.title?.text,
    isResidue: (line) => {
      const offset = text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
      return residue.some(({ start, end }) => start.offset <= offset && offset < end.offset);
    },
  };
}

describe.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  const report = readFileSync(join(SAMPLES, name), 'utf8').trimEnd();
  const clean = read(report);
  const lines = report.split('\n').length;

  test.each(PAGE_TAILS.map((tail) => [tail.join(' ⏎ '), tail] as const))('before %s', (_, tail) => {
    const page = read([report, ...tail].join('\n'));
    expect(page.outline).toBe(clean.outline);
    expect(page.findings).toEqual(clean.findings);
    expect(tail.filter((_line, i) => !page.isResidue(lines + i))).toEqual([]);
  });

  test.skipIf(clean.title === undefined).each(PAGE_HEADS.map((head) => [head.join(' ⏎ '), head] as const))(
    'after %s',
    (_, head) => {
      const title = clean.title ?? '';
      const page = read([...head.map((line) => line.replace('{T}', title)), report].join('\n'));
      expect(page.outline).toBe(clean.outline);
      expect(page.findings).toEqual(clean.findings);
      expect(head.filter((line, i) => line !== '' && line !== '{T}' && !page.isResidue(i))).toEqual([]);
    },
  );
});
