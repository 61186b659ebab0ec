// The setting `gongwenLint.run`: when findings are shown.

import { workspace, type Uri } from 'vscode';
import { SECTION } from './names';

/**
 * 'onType': at once, save for what is being typed. 'immediate': at once, without exception. 'onSave': when a document is opened
 * and each time it is saved. 'manual': when the user asks.
 */
export type RunMode = 'onType' | 'immediate' | 'onSave' | 'manual';

export const RUN_SETTING = `${SECTION}.run`;

export function runMode(uri: Uri): RunMode {
  return workspace.getConfiguration(SECTION, uri).get<RunMode>('run', 'onType');
}
