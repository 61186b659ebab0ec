// The result of `check` for people: one line per finding, its related places below it, a summary at the end.

import { fillIn, type Locale, type Text } from '../engine/index';
import type { FileReport, FindingReport, PositionRange, Summary } from './checkReport';
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

/** Sums over all files. */
export interface Totals extends Summary {
  readonly applied: number;
  /** Findings whose preferred fix is safe; the other fixable ones change words. */
  readonly fixableSafely: number;
  /** Whether the settings of all files ask for English. */
  readonly inEnglish: boolean;
}

/** The findings of a file in its language; '' where there are none. */
export function fileText(file: CheckedFile): string {
  return file.report.findings
    .flatMap((finding) => findingLines(file, finding))
    .map((line) => `${line}\n`)
    .join('');
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
const UNREAD: Text = {
  zh: '文件或配置有误 {count} 处，见错误输出',
  en: 'problems with files or settings, see standard error: {count}',
};

/**
 * The last line. It is in English only where all files ask for it.
 * @param unread How much went wrong outside the texts.
 */
export function summaryText(totals: Totals, unread: number): string {
  const { files, errors, warnings, hints, fixable, fixableSafely, applied, inEnglish } = totals;
  const locale = files > 0 && inEnglish ? 'en' : 'zh';
  const counted = (text: Text, count: number) => (count > 0 ? [fillIn(text, locale, { count })] : []);
  const parts = [
    fillIn(errors + warnings + hints === 0 ? CLEAN : FOUND, locale, { files, errors, warnings, hints }),
    ...counted(APPLIED, applied),
    ...counted(FIXABLE, fixableSafely),
    ...counted(FIXABLE_UNSAFELY, fixable - fixableSafely),
    ...counted(UNREAD, unread),
  ];
  return `${parts.join(locale === 'zh' ? '；' : '; ')}\n`;
}
