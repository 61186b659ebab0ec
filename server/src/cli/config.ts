// The command `config`: which settings hold for a path, and where each of them comes from.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findConfig, type FoundConfig } from '../config/index';
import {
  groupSelector,
  resolveConfig,
  ruleById,
  type Locale,
  type ResolvedConfig,
  type Severity,
  type Text,
  type UserConfig,
} from '../engine/index';
import { nodeFileSystem } from '../files/node/index';
import { withSlashes } from './discover';
import { bilingual, oneLine, type CommandIo, type ExitCode, type OutputFormat } from './io';
import { SEVERITY_NAMES } from './names';

type Origin = 'default' | 'file';

interface SettingReport {
  readonly key: string;
  readonly value: string | null | readonly string[] | Readonly<Record<string, string>>;
  readonly origin: Origin;
}

interface RuleReport {
  readonly rule: string;
  readonly severity: Severity | 'off';
  /** The key of the settings file that says so: the rule, or its group. */
  readonly key: string;
}

interface ConfigReport {
  readonly version: 1;
  readonly path: string;
  /** The settings file, and the folder for whose texts it holds; null where there is none. */
  readonly file: string | null;
  readonly folder: string | null;
  readonly settings: readonly SettingReport[];
  /** Only those that the file sets. */
  readonly rules: readonly RuleReport[];
  readonly problems: readonly { readonly line: number; readonly column: number; readonly message: string }[];
}

/**
 * Writes what holds for a text or a folder to standard output.
 * @param given A path that need not exist: then it is taken for a text.
 * @returns 2 where the settings file has faults, which are part of the result.
 */
export async function config(given: string, format: OutputFormat, io: CommandIo): Promise<ExitCode> {
  const location = path.resolve(io.cwd, given);
  const found = await findConfig(
    nodeFileSystem,
    withSlashes((await isFolder(location)) ? location : path.dirname(location)),
  );
  const resolved = resolveConfig(found?.config);
  const report = configReport(withSlashes(given), found, resolved, io.cwd);
  io.stdout(
    format === 'json'
      ? `${JSON.stringify(report)}\n`
      : `${configLines(report, resolved.locale).map(oneLine).join('\n')}\n`,
  );
  return report.problems.length > 0 ? 2 : 0;
}

async function isFolder(location: string): Promise<boolean> {
  return stat(location).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function configReport(
  given: string,
  found: FoundConfig | undefined,
  resolved: ResolvedConfig,
  cwd: string,
): ConfigReport {
  const user = found?.config ?? {};
  const relative = (location: string) => withSlashes(path.relative(cwd, location)) || '.';
  return {
    version: 1,
    path: given,
    file: found === undefined ? null : relative(found.location),
    folder: found === undefined ? null : relative(path.dirname(found.location)),
    settings: settingReports(user, resolved),
    rules: [...resolved.rules.severities].map(([rule, severity]) => ({ rule, severity, key: keyOf(rule, user) })),
    problems: (found?.problems ?? []).map(({ line, column, message }) => ({
      line,
      column,
      message: bilingual(message),
    })),
  };
}

function settingReports({ words, ...user }: UserConfig, resolved: ResolvedConfig): readonly SettingReport[] {
  const setting = (key: string, value: SettingReport['value'], given: unknown): SettingReport => ({
    key,
    value,
    origin: given === undefined ? 'default' : 'file',
  });
  return [
    setting('kind', resolved.kinds.set ?? null, user.kind),
    setting('preset', resolved.preset, user.preset),
    setting('audience', resolved.audience, user.audience),
    setting('words.keep', resolved.words.user.keep ?? [], words?.keep),
    setting('words.replace', resolved.words.user.replace ?? {}, words?.replace),
    setting('locale', resolved.locale, user.locale),
  ];
}

/** A rule's own entry wins over its group's. */
function keyOf(rule: string, { rules = {} }: UserConfig): string {
  const group = ruleById(rule)?.meta.group;
  return rules[rule] !== undefined || group === undefined ? rule : groupSelector(group);
}

const NO_FILE: Text = { zh: '没有配置文件，全部为默认', en: 'no settings file; all is as by default' };
const FOLDER: Text = { zh: '适用于', en: 'holds for' };
const ORIGINS: Readonly<Record<Origin, Text>> = {
  default: { zh: '默认', en: 'default' },
  file: { zh: '配置文件', en: 'settings file' },
};
const OPEN: Text = { zh: '由标题和正文判断', en: 'recognised from title and text' };
const NONE: Text = { zh: '无', en: 'none' };
const OFF: Text = { zh: '关闭', en: 'off' };

function configLines(
  { path: given, file, folder, settings, rules, problems }: ConfigReport,
  locale: Locale,
): readonly string[] {
  return [
    given,
    file === null ? NO_FILE[locale] : `${file} (${FOLDER[locale]} ${folder ?? ''})`,
    ...settings.map(({ key, value, origin }) => `  ${key}: ${valueText(value, locale)} (${ORIGINS[origin][locale]})`),
    ...rules.map(
      ({ rule, severity, key }) =>
        `  ${rule}: ${(severity === 'off' ? OFF : SEVERITY_NAMES[severity])[locale]} (${ORIGINS.file[locale]}${key === rule ? '' : ` ${key}`})`,
    ),
    ...problems.map(({ line, column, message }) => `${file ?? ''}:${line}:${column}: ${message}`),
  ];
}

function valueText(value: SettingReport['value'], locale: Locale): string {
  if (value === null) return OPEN[locale];
  if (typeof value === 'string') return value;
  const words = isList(value) ? value : Object.entries(value).map(([word, right]) => `${word} → ${right}`);
  return words.length === 0 ? NONE[locale] : words.join(locale === 'zh' ? '、' : ', ');
}

function isList(value: readonly string[] | Readonly<Record<string, string>>): value is readonly string[] {
  return Array.isArray(value);
}
