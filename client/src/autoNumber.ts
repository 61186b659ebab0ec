// The setting `gongwenLint.autoNumber`: how much numbering is done unasked.

import { workspace, type Uri } from 'vscode';
import { SECTION } from './names';

/** 'nextOnly': Enter offers the next ordinal. 'all': counts follow edits of whole lines as well. */
export type AutoNumber = 'off' | 'nextOnly' | 'all';

export function autoNumber(uri: Uri): AutoNumber {
  return workspace.getConfiguration(SECTION, uri).get<AutoNumber>('autoNumber', 'nextOnly');
}
