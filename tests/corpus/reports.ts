// Where the real reports are that the product is measured on. They are no part of the repository.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder beside the repository that holds reports, labels and the program that scores them. */
export const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

const REPORTS = join(SHARED, 'reports');

/** Whether the real reports are here; says so where they are not, so that nothing is left out in silence. */
export const present: boolean = existsSync(REPORTS);
if (!present) console.log('The real reports (../shared/reports) are not here: the tests over them are left out.');

export interface ReportFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** The texts of one of the folders of reports, in the order of their names. */
export function reportsIn(folder: 'seeds' | 'provincial-2025'): readonly ReportFile[] {
  if (!present) return [];
  const names = readdirSync(join(REPORTS, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return names.map((name) => read(join(REPORTS, folder, name)));
}

/** The reports of fictional places that come with the product. */
export function samples(): readonly ReportFile[] {
  const folder = fileURLToPath(new URL('../../samples', import.meta.url));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => read(join(folder, name)));
}

function read(path: string): ReportFile {
  return { name: basename(path), path, text: readFileSync(path, 'utf8').replace(/^\ufeff/, '') };
}
