// The commands: check or mend a whole document, restart the server, show the log.

import { commands, type Disposable } from 'vscode';
import type { FixScope } from '../../server/src/lsp/protocol';
import { applyFix } from './applyFix';
import { insertSection } from './insertSection';
import { activeReport, tell, tellOfChange } from './activeReport';
import type { LanguageServer } from './languageServer';
import { SECTION } from './names';
import type { DiagnosticsWhileTyping } from './diagnosticsWhileTyping';
import { newReport } from './newReport';
import { reopenAsGb18030 } from './reopen';
import type { RulePages } from './rulePages';
import type { Words } from './words';

const FIX_COMMANDS: readonly {
  readonly name: string;
  readonly scope: FixScope;
  readonly done: (count: number) => Words;
  readonly nothing: Words;
}[] = [
  {
    name: 'fixAllSafe',
    scope: { kind: 'safe' },
    done: (count) => ({ zh: `已修正 ${count} 处`, en: `Fixes applied: ${count}` }),
    nothing: { zh: '没有可放心修正之处', en: 'Nothing to fix safely' },
  },
  {
    name: 'renumber',
    scope: { kind: 'renumber' },
    done: (count) => ({ zh: `已改正编号 ${count} 处`, en: `Numbering faults corrected: ${count}` }),
    nothing: { zh: '编号没有问题', en: 'The numbering is in order' },
  },
  {
    name: 'removeResidue',
    scope: { kind: 'residue' },
    done: (count) => ({ zh: `已清理残留 ${count} 处`, en: `Pieces of residue removed: ${count}` }),
    nothing: { zh: '没有残留', en: 'There is no residue' },
  },
];

/** What commands act on. */
export interface CommandDependencies {
  /** Starts the server if it is not running. */
  readonly server: () => Promise<LanguageServer>;
  readonly quiet: DiagnosticsWhileTyping;
  readonly showLog: () => void;
  readonly pages: RulePages;
}

/** Registers all commands. */
export function registerCommands({ server, quiet, showLog, pages }: CommandDependencies): readonly Disposable[] {
  return [
    ...FIX_COMMANDS.map((command) =>
      commands.registerCommand(`${SECTION}.${command.name}`, () => fixActiveDocument(server, command)),
    ),
    commands.registerCommand(`${SECTION}.checkFile`, () => {
      const document = activeReport()?.document;
      if (document !== undefined) quiet.showAll(document.uri);
    }),
    commands.registerCommand(`${SECTION}.newReport`, () => newReport(server)),
    commands.registerCommand(`${SECTION}.insertSection`, async (name?: string) => insertSection(await server(), name)),
    commands.registerCommand(`${SECTION}.reopenAsGb18030`, reopenAsGb18030),
    commands.registerCommand(`${SECTION}.showRule`, (rule?: string) => pages.show(rule)),
    commands.registerCommand(`${SECTION}.cleanIgnores`, async () => {
      const count = await (await server()).cleanIgnores();
      tell(count === 0 ? NO_UNUSED_IGNORES : { zh: `已清理 ${count} 条忽略`, en: `${count} ignores removed` });
    }),
    commands.registerCommand(`${SECTION}.restartServer`, async () => (await server()).restart()),
    commands.registerCommand(`${SECTION}.showLog`, showLog),
  ];
}

const NO_UNUSED_IGNORES: Words = {
  zh: '打开的文件中，忽略清单没有多余的条目',
  en: 'No ignore of an open file is unused',
};

async function fixActiveDocument(
  server: () => Promise<LanguageServer>,
  { scope, done, nothing }: (typeof FIX_COMMANDS)[number],
): Promise<void> {
  const document = activeReport()?.document;
  if (document === undefined) return;
  const running = await server();
  const applied = await applyFix(running, document, await running.fix({ uri: running.uriOf(document), scope }));
  if (applied === undefined) {
    tellOfChange();
    return;
  }
  tell(applied === 0 ? nothing : done(applied));
}
