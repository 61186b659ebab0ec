// The command 新建报告: asks for kind, organ and year, and opens a draft with everything that such a report must have.

import { SnippetString, window, workspace } from 'vscode';
import type { ReportKind } from '../../server/src/lsp/protocol';
import type { LanguageServer } from './languageServer';
import { LANGUAGE } from './names';
import { say, type Words } from './words';

/** In the order in which they are asked for most. */
const KINDS: readonly { readonly kind: ReportKind; readonly name: Words }[] = [
  { kind: 'law-based-government', name: { zh: '法治政府建设报告', en: 'Report on law-based government' } },
  { kind: 'work-summary', name: { zh: '工作总结', en: 'Work summary' } },
  { kind: 'information-disclosure', name: { zh: '政府信息公开年报', en: 'Annual report on information disclosure' } },
  { kind: 'duty-performance', name: { zh: '述职述法报告', en: 'Report on performance of duties' } },
  { kind: 'government-work', name: { zh: '政府工作报告', en: 'Government work report' } },
  { kind: 'other', name: { zh: '其他报告', en: 'Other report' } },
];

/** Up to this month, the year that is reported on is the one before; for a work report, this one. */
const REPORTING_SEASON_ENDS = 6;

const TITLE: Words = { zh: '新建报告', en: 'New report' };

/** Escape at any question ends it, and nothing has happened. */
export async function newReport(server: () => Promise<LanguageServer>): Promise<void> {
  const kind = await askKind();
  if (kind === undefined) return;
  const organ = await askOrgan();
  if (organ === undefined) return;
  const year = await askYear(usualYear(kind, new Date()));
  if (year === undefined) return;
  const snippet = await (await server()).newReport({ kind, organ, year });
  const document = await workspace.openTextDocument({ language: LANGUAGE });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

async function askKind(): Promise<ReportKind | undefined> {
  const items = KINDS.map(({ kind, name }) => ({ label: say(name), reportKind: kind }));
  const chosen = await window.showQuickPick(items, {
    title: step(1),
    placeHolder: say({ zh: '哪一种报告', en: 'Which kind of report' }),
  });
  return chosen?.reportKind;
}

function askOrgan(): Thenable<string | undefined> {
  return window
    .showInputBox({
      title: step(2),
      prompt: say({ zh: '报告机关，按落款的写法', en: 'The organ that reports, as it signs' }),
      placeHolder: say({ zh: '例如：青山镇人民政府', en: 'for example 青山镇人民政府' }),
      validateInput: (text) => (text.trim() === '' ? say({ zh: '请填写报告机关', en: 'Name the organ' }) : undefined),
    })
    .then((organ) => organ?.trim());
}

function askYear(usual: number): Thenable<number | undefined> {
  return window
    .showInputBox({
      title: step(3),
      prompt: say({ zh: '报告哪一年的工作', en: 'The year that is reported on' }),
      value: String(usual),
      validateInput: (text) =>
        /^(?:19|20)\d{2}$/.test(text.trim()) ? undefined : say({ zh: '请填写四位数的年份', en: 'Four figures' }),
    })
    .then((year) => (year === undefined ? undefined : Number(year.trim())));
}

function usualYear(kind: ReportKind, today: Date): number {
  const reportsAhead = kind === 'government-work';
  return today.getFullYear() - (!reportsAhead && today.getMonth() < REPORTING_SEASON_ENDS ? 1 : 0);
}

function step(number: number): string {
  return say({ zh: `${TITLE.zh}（${number}/3）`, en: `${TITLE.en} (${number}/3)` });
}
