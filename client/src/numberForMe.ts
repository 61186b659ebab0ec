// Numbering as a word processor does it: Enter and Tab behind a marker, commands that move and change levels, counts that follow.

import type { Disposable } from 'vscode';
import type { LanguageServer } from './languageServer';
import { numberingKeys } from './numberingKeys';
import { followEdits } from './renumbering';
import { restructureCommands } from './restructuring';

/** @param server starts the server if it is not running */
export function numberForMe(server: () => Promise<LanguageServer>): readonly Disposable[] {
  return [...numberingKeys(server), ...restructureCommands(server), followEdits(server)];
}
