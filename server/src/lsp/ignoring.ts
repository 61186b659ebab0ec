// The lists of ignored findings that hold for a document, and the one that new entries are written to.

import {
  entriesFor,
  findIgnoreFile,
  IGNORE_FILE,
  ignoreList,
  loadIgnoreFile,
  nameInList,
  type ConfigFiles,
  type FoundConfig,
  type IgnoreFile,
} from '../config/index';
import type { Ignored, Text } from '../engine/index';
import { IGNORE_STORAGE } from './protocol';

/** A list, with the name by which it knows the document. */
export interface NamedList {
  readonly file: IgnoreFile;
  readonly name: string | undefined;
}

export interface Ignoring {
  readonly lists: readonly NamedList[];
  readonly ignored: Ignored | undefined;
  /** Undefined where nothing can be written. */
  readonly target: IgnoreTarget | undefined;
}

export interface IgnoreTarget {
  readonly location: string;
  /** The document's name in the list. */
  readonly name: string | undefined;
  readonly shown: Text;
}

export const NOTHING_IGNORED: Ignoring = { lists: [], ignored: undefined, target: undefined };

/** Where a document stands. */
export interface Whereabouts {
  readonly uri: string;
  /** The folder in which the search begins; undefined where there is none. */
  readonly folder: string | undefined;
  /** The workspace folder around it: of a draft without a file, and of a file opened alone, there is none. */
  readonly workspace: string | undefined;
  readonly settings: FoundConfig | undefined;
  /** Whether the editor keeps a list for documents of no workspace. */
  readonly stores: boolean;
}

const STORED: Text = { zh: '编辑器的存储', en: 'the editor’s storage' };
const FILE: Text = { zh: ` ${IGNORE_FILE}`, en: IGNORE_FILE };

export async function findIgnoring(files: ConfigFiles, place: Whereabouts): Promise<Ignoring> {
  const { uri, folder, workspace, stores } = place;
  const found = folder === undefined ? undefined : await findIgnoreFile(files, folder, workspace);
  const stored =
    stores && (folder === undefined || workspace === undefined)
      ? await loadIgnoreFile(files, IGNORE_STORAGE)
      : undefined;
  const lists: readonly NamedList[] = [
    ...(found === undefined ? [] : [{ file: found, name: nameInList(found.location, uri) }]),
    ...(stored === undefined ? [] : [{ file: stored, name: uri }]),
  ];
  return {
    lists,
    ignored: ignoreList(lists.flatMap(({ file, name }) => entriesFor(file, name))),
    target: files.write === undefined ? undefined : targetOf(place, found),
  };
}

/** The list that is there; else a new one beside the settings file, at the top of the workspace, or in the editor's storage. */
function targetOf(
  { uri, folder, workspace, settings, stores }: Whereabouts,
  found: IgnoreFile | undefined,
): IgnoreTarget | undefined {
  const inFile = (location: string): IgnoreTarget => ({ location, name: nameInList(location, uri), shown: FILE });
  if (folder === undefined) return stores ? { location: IGNORE_STORAGE, name: uri, shown: STORED } : undefined;
  if (found !== undefined) return inFile(found.location);
  if (settings !== undefined)
    return inFile(`${settings.location.slice(0, settings.location.lastIndexOf('/'))}/${IGNORE_FILE}`);
  if (workspace === undefined && stores) return { location: IGNORE_STORAGE, name: uri, shown: STORED };
  return inFile(`${workspace ?? folder}/${IGNORE_FILE}`);
}
