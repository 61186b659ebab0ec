// The result of `check` for people: one line per finding, its related places below it, a summary at the end.

import { fillIn, type Locale, type Text } from '../engine/index';
import type { CheckReport, FileReport, FindingReport, PositionRange } from './checkReport';
import { oneLine } from './io';
import { SEVERITY_NAMES } from './names';

/** A file's report and what the text output says beyond it. */
export interface CheckedFile {
  readonly report: FileReport;
  /** The language that its settings ask for. */
  readonly locale: Locale;
  /** How many fixes have been applied to it. */
  readonly applied: number;
}

/** The findings in the languages of their files; the summary is in English only where all of them ask for it. */
export function checkText(files: readonly CheckedFile[], report: CheckReport): string {
  const findings = files.flatMap((file) => file.report.findings.flatMap((finding) => findingLines(file, finding)));
  const locale = files.length > 0 && files.every((file) => file.locale === 'en') ? 'en' : 'zh';
  return `${[...findings, summaryLine(files, report, locale)].join('\n')}\n`;
}

const RELATED: Text = { zh: '相关', en: 'related' };

function findingLines({ report: { path }, locale }: CheckedFile, finding: FindingReport): readonly string[] {
  return [
    `${place(path, finding)} ${SEVERITY_NAMES[finding.severity][locale]} ${oneLine(finding.message)} (${finding.rule})`,
    ...finding.related.map((related) => `  ${place(path, related)} ${RELATED[locale]} ${oneLine(related.message)}`),
  ];
}

/** In the form that terminals and editors make a link of. */
function place(path: string, { start }: PositionRange): string {
  return `${oneLine(path)}:${start.line}:${start.column}`;
}

const CLEAN: Text = { zh: '检查了 {files} 个文件：没有发现问题', en: 'files checked: {files}; nothing found' };
const FOUND: Text = {
  zh: '检查了 {files} 个文件：{errors} 个错误，{warnings} 个警告，{hints} 个提示',
  en: 'files checked: {files}; errors: {errors}, warnings: {warnings}, hints: {hints}',
};
const APPLIED: Text = { zh: '已修复 {count} 处', en: 'fixed: {count}' };
const FIXABLE: Text = { zh: '可用 --fix 修复 {count} 处', en: 'fixable with --fix: {count}' };
const FIXABLE_UNSAFELY: Text = {
  zh: '可用 --fix --unsafe-fixes 另修复 {count} 处（会改动文字，请复核）',
  en: 'with --fix --unsafe-fixes (words change, review them): {count} more',
};
const UNREAD: Text = { zh: '文件或配置有误 {count} 处，见错误输出', en: 'problems with files or settings, see standard error: {count}' };

function summaryLine(files: readonly CheckedFile[], { errors, summary }: CheckReport, locale: Locale): string {
  const { safe, unsafe } = countFixable(files);
  const counted = (text: Text, count: number) => (count > 0 ? [fillIn(text, locale, { count })] : []);
  return [
    fillIn(summary.errors + summary.warnings + summary.hints === 0 ? CLEAN : FOUND, locale, { ...summary }),
    ...counted(APPLIED, files.reduce((sum, { applied }) => sum + applied, 0)),
    ...counted(FIXABLE, safe),
    ...counted(FIXABLE_UNSAFELY, unsafe),
    ...counted(UNREAD, errors.length),
  ].join(locale === 'zh' ? '；' : '; ');
}

/** Of how many findings the preferred fix, which is the one that --fix takes, is safe, and of how many it is not. */
function countFixable(files: readonly CheckedFile[]): { readonly safe: number; readonly unsafe: number } {
  const fixable = files.flatMap(({ report }) => report.findings).filter(({ fixes }) => fixes.length > 0);
  const safe = fixable.filter(({ fixes }) => fixes[0]?.safe).length;
  return { safe, unsafe: fixable.length - safe };
}
