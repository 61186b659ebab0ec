// The task 「检查全部报告」: the command line over a folder of the workspace, in a terminal, its findings in the list of problems.

import {
  CustomExecution,
  Task,
  TaskRevealKind,
  tasks,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TaskDefinition,
  type WorkspaceFolder,
} from 'vscode';
import { PRODUCT, SECTION } from '../names';
import { say } from '../words';
import { CheckTerminal } from './checkTerminal';

/** Also the name of its definition in the manifest. */
export const TASK_TYPE = SECTION;

/** One for each severity: the words of the output are Chinese, which the editor does not know. */
const MATCHERS = ['$gongwen-lint-error', '$gongwen-lint-warning', '$gongwen-lint-hint'];

/** Offers the task for every folder that is on this machine. */
export function offerCheckAll(context: ExtensionContext): Disposable {
  const program = context.asAbsolutePath('dist/cli.cjs');
  return tasks.registerTaskProvider(TASK_TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map((folder) => checkAll(program, folder, { type: TASK_TYPE })),
    // Tasks of a tasks.json: what the user wrote is kept.
    resolveTask: ({ scope, definition }) =>
      typeof scope === 'object' && scope.uri.scheme === 'file' ? checkAll(program, scope, definition) : undefined,
  });
}

function checkAll(program: string, folder: WorkspaceFolder, definition: TaskDefinition): Task {
  const below = typeof definition['path'] === 'string' ? definition['path'] : '.';
  const run = new CustomExecution(() =>
    Promise.resolve(
      new CheckTerminal({
        program,
        cwd: folder.uri.fsPath,
        path: below,
        settings: workspace.getConfiguration(SECTION, folder),
      }),
    ),
  );
  const task = new Task(
    definition,
    folder,
    say({ zh: '检查全部报告', en: 'Check all reports' }),
    PRODUCT,
    run,
    MATCHERS,
  );
  task.presentationOptions = { reveal: TaskRevealKind.Always, clear: true };
  return task;
}
