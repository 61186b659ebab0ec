// The command `config`: which settings hold for a path, and where each of them comes from.

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findConfig, listRuleSettings, listSettings, type FoundConfig } from '../config/index';
import { metadata, resolveConfig, type Locale, type Text } from '../engine/index';
import { nodeFileSystem } from '../files/node/index';
import { withSlashes } from './discover';
import { bilingual, oneLine, type CommandIo, type ExitCode, type OutputFormat } from './io';
import { SEVERITY_NAMES } from './names';

type Origin = 'default' | 'file';

interface SettingReport {
  readonly key: string;
  /** As in the settings file; null where it is left open. */
  readonly value: unknown;
  readonly origin: Origin;
}

interface RuleReport {
  readonly rule: string;
  /** A severity, or `off`. */
  readonly severity: unknown;
  /** The key of the settings file that says so: the rule, or its group. */
  readonly key: string;
}

interface OptionReport {
  readonly rule: string;
  /** One of the rule's own, or `autofix`. */
  readonly option: string;
  readonly value: unknown;
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
  /** Only those that the file sets. */
  readonly options: readonly OptionReport[];
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
  const { locale } = resolveConfig(found?.config);
  const report = configReport(withSlashes(given), found, io.cwd);
  io.stdout(
    format === 'json' ? `${JSON.stringify(report)}\n` : `${configLines(report, locale).map(oneLine).join('\n')}\n`,
  );
  return report.problems.length > 0 ? 2 : 0;
}

async function isFolder(location: string): Promise<boolean> {
  return stat(location).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

function configReport(given: string, found: FoundConfig | undefined, cwd: string): ConfigReport {
  const user = found?.config ?? {};
  const ofRules = listRuleSettings(user);
  const relative = (location: string) => withSlashes(path.relative(cwd, location)) || '.';
  return {
    version: 1,
    path: given,
    file: found === undefined ? null : relative(found.location),
    folder: found === undefined ? null : relative(path.dirname(found.location)),
    settings: listSettings(user).map(({ key, value, given: set }) => ({
      key,
      value,
      origin: set ? 'file' : 'default',
    })),
    rules: ofRules.flatMap(({ rule, option, value, key }) =>
      option === undefined ? [{ rule, severity: value, key }] : [],
    ),
    options: ofRules.flatMap(({ rule, option, value, key }) =>
      option === undefined ? [] : [{ rule, option, value, key }],
    ),
    problems: (found?.problems ?? []).map(({ line, column, message }) => ({
      line,
      column,
      message: bilingual(message),
    })),
  };
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
  { path: given, file, folder, settings, rules, options, problems }: ConfigReport,
  locale: Locale,
): readonly string[] {
  const ofFile = (rule: string, key: string): string => `(${ORIGINS.file[locale]}${key === rule ? '' : ` ${key}`})`;
  return [
    given,
    file === null ? NO_FILE[locale] : `${file} (${FOLDER[locale]} ${folder ?? ''})`,
    ...settings.map(({ key, value, origin }) => `  ${key}: ${valueText(value, locale)} (${ORIGINS[origin][locale]})`),
    ...rules.map(({ rule, severity, key }) => `  ${rule}: ${severityText(severity, locale)} ${ofFile(rule, key)}`),
    ...options.map(
      ({ rule, option, value, key }) => `  ${rule}.${option}: ${valueText(value, locale)} ${ofFile(rule, key)}`,
    ),
    ...problems.map(({ line, column, message }) => `${file ?? ''}:${line}:${column}: ${message}`),
  ];
}

function severityText(severity: unknown, locale: Locale): string {
  const known = metadata.SEVERITIES.find((each) => each === severity);
  return (known === undefined ? OFF : SEVERITY_NAMES[known])[locale];
}

/** Words and pairs of words as people write them; what has more structure as it is written in the file. */
function valueText(value: unknown, locale: Locale): string {
  if (value === null) return OPEN[locale];
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value) as readonly (readonly [string, unknown])[];
  if (entries.length === 0) return NONE[locale];
  if (entries.some(([, each]) => typeof each !== 'string')) return JSON.stringify(value);
  const words = entries.map(([word, right]) => (Array.isArray(value) ? String(right) : `${word} → ${String(right)}`));
  return words.join(locale === 'zh' ? '、' : ', ');
}
