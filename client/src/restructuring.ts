// The commands that move a section or an item, and that promote and demote a section.

import { commands, Selection, type Disposable, type TextEditor } from 'vscode';
import type { Refusal, RestructureOperation } from '../../server/src/lsp/protocol';
import { activeReport, tell, tellOfChange } from './activeReport';
import type { LanguageServer } from './languageServer';
import { SECTION } from './names';
import type { Words } from './words';

const COMMANDS: readonly { readonly name: string; readonly operation: RestructureOperation }[] = [
  { name: 'moveUp', operation: 'move-up' },
  { name: 'moveDown', operation: 'move-down' },
  { name: 'promote', operation: 'promote' },
  { name: 'demote', operation: 'demote' },
];

const REFUSALS: Readonly<Record<Refusal, Words>> = {
  'nothing-here': { zh: '光标不在章节或列举项中', en: 'The caret is in no section or item' },
  first: { zh: '已是同级的第一项', en: 'It is the first of its siblings' },
  last: { zh: '已是同级的最后一项', en: 'It is the last of its siblings' },
  top: { zh: '已是最高一级', en: 'It is of the highest level' },
  deepest: { zh: '下面没有更低的层次了', en: 'There is no level below' },
  'no-item-levels': { zh: '“一是”等列举项没有层次可升降', en: 'Items such as 一是 have no levels' },
  'no-sibling-above': { zh: '上面没有同级的一项，无处可降', en: 'There is no sibling above to go under' },
  unclear: {
    zh: '移动后的层次会读错，没有改动',
    en: 'The text would be read otherwise afterwards; nothing was changed',
  },
};

/** @param server starts the server if it is not running */
export function restructureCommands(server: () => Promise<LanguageServer>): readonly Disposable[] {
  return COMMANDS.map(({ name, operation }) =>
    commands.registerCommand(`${SECTION}.${name}`, async () => {
      const editor = activeReport();
      if (editor !== undefined) await restructure(await server(), editor, operation);
    }),
  );
}

/** False when nothing was done; the user has been told why. */
export async function restructure(
  server: LanguageServer,
  editor: TextEditor,
  operation: RestructureOperation,
): Promise<boolean> {
  const { document, selection } = editor;
  const reply = await server.restructure(document, selection.active, operation);
  if ('refused' in reply) {
    tell(REFUSALS[reply.refused]);
    return false;
  }
  const edits = await server.toEdits(reply);
  const applied =
    reply.version === document.version &&
    (await editor.edit((builder) => edits.forEach(({ range, newText }) => builder.replace(range, newText))));
  if (!applied) {
    tellOfChange();
    return true;
  }
  const caret = document.positionAt(reply.caret);
  editor.selection = new Selection(caret, caret);
  editor.revealRange(editor.selection);
  return true;
}
