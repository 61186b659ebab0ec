// Runs the command line inside the test, over a folder of files that lives as long as the test.

import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { CheckReport, FindingReport } from '../../server/src/cli/checkReport';
import type { ExitCode } from '../../server/src/cli/io';
import { run } from '../../server/src/cli/run';
import { RULES, type Severity } from '../../server/src/engine/index';

export type Contents = Readonly<Record<string, string | Uint8Array>>;

/** A report of a fictional township, with one fault: the second 三是. */
export const FAULTY = '云溪乡2023年工作总结\n一是健全机制。二是强化保障。三是加强培训。三是严格考核。\n';
export const FAULTLESS = '云溪乡2023年工作总结\n一是健全机制。二是强化保障。三是加强培训。四是严格考核。\n';
/** Headings, the second of which has lost its number: the fix is safe. */
export const NUMBERLESS =
  '南屏街道2023年工作总结\n一、主要工作\n（一）健全机制\n建章立制。\n（）强化保障\n落实经费。\n（三）加强培训\n组织学习。\n';

/** Settings in which nothing but the named rules is looked for. */
export function onlyRules(severities: Readonly<Record<string, Severity>>): string {
  const rules = Object.fromEntries(RULES.map(({ meta }) => [meta.id, severities[meta.id] ?? 'off']));
  return JSON.stringify({ rules });
}

/** The settings of most tests: the two faults of the texts above, and no other rule, however the catalogue grows. */
export const SETTINGS = onlyRules({ 'enumeration-duplicate': 'error', 'empty-marker': 'error' });

export interface Outcome {
  readonly code: ExitCode | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Folder {
  readonly root: string;
  /** Runs `gongwen-lint` with the folder as the current one. */
  run(args: readonly string[], stdin?: string | Uint8Array): Promise<Outcome>;
  /** Runs `check --format json` and reads what it says. */
  check(args: readonly string[], stdin?: string | Uint8Array): Promise<CheckReport & Pick<Outcome, 'code' | 'stderr'>>;
  bytes(name: string): Buffer;
  text(name: string): string;
  write(contents: Contents): void;
  path(name: string): string;
}

/** A new folder with files by their paths, and with the settings of most tests unless it brings its own. */
export function folderOf(contents: Contents): Folder {
  // Resolved, since systems reach their temporary folder through a link.
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'gongwen-lint-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder: Folder = {
    root,
    path: (name) => path.join(root, name),
    bytes: (name) => readFileSync(path.join(root, name)),
    text: (name) => readFileSync(path.join(root, name), 'utf8'),
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
        writeFileSync(path.join(root, name), content);
      }
    },
    async run(args, stdin = '') {
      const stdout: Uint8Array[] = [];
      let stderr = '';
      const code = await run(args, {
        stdin: Readable.from([Buffer.from(stdin)]),
        stdout: (text) => stdout.push(Buffer.from(text)),
        stderr: (text) => (stderr += text),
        cwd: root,
      });
      return { code, stdout: Buffer.concat(stdout).toString('utf8'), stderr };
    },
    async check(args, stdin) {
      const { code, stdout, stderr } = await folder.run(['--format', 'json', ...args], stdin);
      return { ...(JSON.parse(stdout) as CheckReport), code, stderr };
    },
  };
  folder.write({ '.gongwenlintrc.json': SETTINGS, ...contents });
  return folder;
}

/** The findings of all files in short: path, place, severity, rule. */
export function brief({ files }: CheckReport): readonly string[] {
  const of = ({ start, severity, rule }: FindingReport) => `${start.line}:${start.column} ${severity} ${rule}`;
  return files.flatMap((file) => file.findings.map((finding) => `${file.path}:${of(finding)}`));
}
