// The manifest of the extension says what the code says, in both languages.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONFIG_FILE, IGNORE_FILE } from '../../server/src/config/index';
import { terminology } from '../../server/src/engine/index';
import { ANNOTATIONS } from '../../server/src/features/overview/annotations';
import { HINT_LEVELS } from '../../server/src/features/diagnostics/diagnostics';
import { readSettings } from '../../server/src/lsp/settings';

const ROOT = path.join(import.meta.dirname, '../..');
const source = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
  readonly enumDescriptions?: readonly string[];
}
interface Manifest {
  readonly icon: string;
  readonly browser: string;
  readonly capabilities: unknown;
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly filenames?: readonly string[];
      readonly configuration?: string;
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly jsonValidation: readonly { readonly fileMatch: string | readonly string[]; readonly url: string }[];
  };
}
const manifest = JSON.parse(source('package.json')) as Manifest;
const { contributes } = manifest;
const setting = (name: string): Setting =>
  contributes.configuration.properties[`gongwenLint.${name}`] ?? { default: undefined };

describe('words', () => {
  const used = [...source('package.json').matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]).sort();
  test.each(['package.nls.json', 'package.nls.zh-cn.json'])(
    '%s has those that the manifest uses, and no others',
    (name) => {
      const words = JSON.parse(source(name)) as Readonly<Record<string, string>>;
      expect(Object.keys(words).sort()).toEqual([...new Set(used)]);
      expect(Object.values(words).filter((each) => each.trim() === '')).toEqual([]);
    },
  );
});

describe('settings', () => {
  test('are at most fifteen, each with one description for each value', () => {
    const all = Object.values(contributes.configuration.properties);
    expect(all.length).toBeLessThanOrEqual(15);
    for (const { enum: values, enumDescriptions } of all) expect(enumDescriptions?.length).toBe(values?.length);
  });

  test('have the values that the code knows', () => {
    expect(setting('kind').enum).toEqual(['auto', ...terminology.REPORT_KINDS]);
    expect(setting('hintLevel').enum).toEqual(HINT_LEVELS);
    expect(setting('annotations').items?.enum).toEqual(ANNOTATIONS);
  });

  test('leave everything open by default', () => {
    const defaults = Object.fromEntries(
      ['kind', 'rules', 'hintLevel', 'annotations', 'locale'].map((name) => [name, setting(name).default]),
    );
    expect(readSettings(defaults)).toEqual({
      config: { rules: {} },
      hintLevel: 'information',
      annotations: [],
      problems: [],
    });
  });
});

test('every file that the manifest names is there', () => {
  const built = /^\.\/dist\//;
  const named = [...source('package.json').matchAll(/"(\.\/[^"*]+\.\w+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !built.test(name));
  for (const name of [...named, manifest.icon]) expect(existsSync(path.join(ROOT, name)), name).toBe(true);
  expect(named).toContain('./language-configuration.json');
});

test('the settings file is known by its name', () => {
  expect(contributes.jsonValidation.map(({ fileMatch }) => fileMatch)).toEqual(
    expect.arrayContaining([CONFIG_FILE, IGNORE_FILE]),
  );
  expect(contributes.languages.flatMap(({ filenames }) => filenames ?? [])).toEqual([CONFIG_FILE, IGNORE_FILE]);
});

test('every command is one that the extension registers', () => {
  const code = readdirSync(path.join(ROOT, 'client/src'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => source(`client/src/${name}`))
    .join('');
  const registered = [...code.matchAll(/name: '(\w+)'|registerCommand\(`\$\{SECTION\}\.(\w+)`/g)].map(
    (match) => `gongwenLint.${match[1] ?? match[2] ?? ''}`,
  );
  expect(contributes.commands.map(({ command }) => command).sort()).toEqual(registered.sort());
});

describe('commands in the palette', () => {
  const words = (name: string) => JSON.parse(source(name)) as Readonly<Record<string, string>>;
  const [english, chinese] = [words('package.nls.json'), words('package.nls.zh-cn.json')];
  test.each(contributes.commands)(
    '$command has a title in Chinese and in English, under one heading',
    ({ title, category }) => {
      expect(category).toBe('%category%');
      const key = title.slice(1, -1);
      expect(chinese[key]).toMatch(/\p{Script=Han}/u);
      expect(english[key]).toMatch(/^[A-Z][\x20-\x7e–]+$/);
    },
  );
});

test('works in folders that are not trusted, and in virtual ones', () => {
  expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true });
});

test('the icon is a PNG of 128 by 128', () => {
  const icon = readFileSync(path.join(ROOT, manifest.icon));
  expect(icon.toString('latin1', 1, 4)).toBe('PNG');
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([128, 128]);
});

test('the extension is no package of ES modules, which the web worker extension host refuses to load', () => {
  expect(manifest).not.toHaveProperty('type');
  expect(manifest.browser).toMatch(/\.js$/);
});
