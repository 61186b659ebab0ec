// The texts that the linters read, written into a folder: made from the words of the benchmark, or cut from real reports.

import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { densities, per10000, type Density } from './text/densities';
import { randomFrom, type Random } from './text/random';
import { report } from './text/report';
import { DEFAULT_RULES, scatterable, specimens, type Specimen } from './text/specimens';

export const SIZES = { '10 KB': 10_240, '100 KB': 102_400, '1 MB': 1_048_576, '10 MB': 10_485_760 } as const;
export type Size = keyof typeof SIZES;
export const SHAPES = ['lines', 'one line'] as const;
export type Shape = (typeof SHAPES)[number];

export const FILES = 1000;

export interface Inputs {
  readonly file: (size: Size, shape: Shape) => string;
  /** Holds {@link FILES} files, about 10 MB together. */
  readonly folder: string;
  readonly folderBytes: number;
  readonly source: string;
  readonly densities: readonly Density[];
  /** Findings to 10,000 code units of the text of 1 MB. */
  readonly findings: number;
  /** Rules that run by default and report nothing in any of the texts. */
  readonly silentRules: readonly string[];
  readonly defaultRules: number;
}

/** UTF-8 bytes to a UTF-16 code unit of the generated text. */
const BYTES_PER_UNIT = 2.86;
/** Faults to 10,000 code units: between what township reports and finished ones show. */
const FAULTS_PER_10000 = 10;

interface Source {
  readonly name: string;
  /** About so many bytes, whole lines. */
  readonly text: (bytes: number) => string;
  readonly files: () => readonly string[];
}

/** @param corpus folder of real reports to be used instead of generated ones */
export function makeInputs(target: string, root: string, corpus: string | undefined): Inputs {
  rmSync(target, { recursive: true, force: true });
  const folder = path.join(target, 'folder');
  mkdirSync(folder, { recursive: true });
  const source = corpus === undefined ? generated(path.join(root, 'tests/rules')) : real(corpus);
  const file = (size: Size, shape: Shape): string =>
    path.join(target, `${size.replace(' ', '')}-${shape.replace(' ', '-')}.txt`);
  for (const [size, bytes] of Object.entries(SIZES) as [Size, number][]) {
    const text = source.text(bytes);
    writeFileSync(file(size, 'lines'), text);
    writeFileSync(file(size, 'one line'), text.replaceAll('\n', ''));
  }
  const files = source.files();
  for (const [i, text] of files.entries())
    writeFileSync(path.join(folder, `报告${String(i).padStart(4, '0')}.txt`), text);
  const text = readFileSync(file('1 MB', 'lines'), 'utf8');
  const inLarge = openDocument(text, resolveConfig()).findings;
  const heard = new Set(
    [...inLarge, ...files.flatMap((each) => openDocument(each, resolveConfig()).findings)].map(
      ({ rule }) => rule.meta.id,
    ),
  );
  return {
    file,
    folder,
    folderBytes: readdirSync(folder).reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0),
    source: source.name,
    densities: densities(text),
    findings: per10000(inLarge.length, text.length),
    silentRules: DEFAULT_RULES.filter((id) => !heard.has(id)),
    defaultRules: DEFAULT_RULES.length,
  };
}

/** One report for each size; of the files the first ones are the rules' own examples, one for each rule. */
function generated(rulesFolder: string): Source {
  const all = specimens(rulesFolder);
  const faults = scattered(all).map(({ text }) => text);
  const make = (random: Random, bytes: number): string =>
    report(random, { characters: bytes / BYTES_PER_UNIT, faults, faultsPer10000: FAULTS_PER_10000 });
  const reports = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => make(randomFrom(i + 1), SIZES['10 KB'] * (0.5 + (i % 11) / 10)));
  return {
    name: 'generated',
    text: (bytes) => make(randomFrom(bytes), bytes),
    files: () => [...all.map(({ text }) => `${text}\n`), ...reports(FILES - all.length)],
  };
}

/** The specimens that do as paragraphs, tried in the middle of a short clean report. */
function scattered(all: readonly Specimen[]): readonly Specimen[] {
  const clean = report(randomFrom(0), { characters: 3000, faults: [], faultsPer10000: 0 });
  const middle = clean.indexOf('\n　　（二）', clean.length / 2) + 1;
  return scatterable(all, clean.slice(0, middle), clean.slice(middle));
}

/** The texts of a folder one after the other, again and again where they are too few; copies of them as files. */
function real(corpus: string): Source {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (names.length === 0) throw new Error(`${corpus} holds no .txt file`);
  const texts = names.map((name) => readFileSync(path.join(corpus, name), 'utf8').replace(/^\uFEFF/u, ''));
  return {
    name: `reports of ${corpus}`,
    text(bytes) {
      const parts: string[] = [];
      for (let i = 0, length = 0; length < bytes; i++) {
        const part = Buffer.from(`${texts[i % texts.length] ?? ''}\n`)
          .subarray(0, bytes - length)
          .toString('utf8')
          .replace(/\uFFFD$/u, '');
        parts.push(part);
        length += Buffer.byteLength(part) || bytes;
      }
      return parts.join('');
    },
    files: () => Array.from({ length: FILES }, (_, i) => texts[i % texts.length] ?? ''),
  };
}
