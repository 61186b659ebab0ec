// The lists of ignored findings that hold for a document, and the one that new entries are written to.

import {
  entriesFor,
  findIgnoreFile,
  IGNORE_FILE,
  ignoreList,
  loadIgnoreFile,
  nameInList,
  type FoundConfig,
  type IgnoreFile,
} from '../config/index';
import type { configuration, Text } from '../engine/index';
import type { FileSystem } from '../files/index';
import { IGNORE_STORAGE } from './protocol';

/** A list, with the name by which it knows the document. */
export interface NamedList {
  readonly file: IgnoreFile;
  readonly name: string | undefined;
  /** As in {@link IgnoreTarget}. */
  readonly within: string | undefined;
}

export interface Ignoring {
  readonly lists: readonly NamedList[];
  readonly ignored: configuration.Ignored | undefined;
  /** Undefined where nothing can be written. */
  readonly target: IgnoreTarget | undefined;
}

export interface IgnoreTarget {
  readonly location: string;
  /** The document's name in the list. */
  readonly name: string | undefined;
  readonly shown: Text;
  /** The folder that it must be in, once links are followed; undefined for what is no file. */
  readonly within: string | undefined;
}

export const NOTHING_IGNORED: Ignoring = { lists: [], ignored: undefined, target: undefined };

/** Where a document stands. */
export interface DocumentLocation {
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

export async function findIgnoring(files: FileSystem, place: DocumentLocation): Promise<Ignoring> {
  const { uri, folder, workspace, stores } = place;
  const found = folder === undefined ? undefined : await findIgnoreFile(files, folder, workspace);
  const stored =
    stores && (folder === undefined || workspace === undefined)
      ? await loadIgnoreFile(files, IGNORE_STORAGE)
      : undefined;
  const lists: readonly NamedList[] = [
    ...(found === undefined
      ? []
      : [{ file: found, name: nameInList(found.location, uri), within: boundaryOf(found.location, workspace) }]),
    ...(stored === undefined ? [] : [{ file: stored, name: uri, within: undefined }]),
  ];
  const target = files.write === undefined ? undefined : targetOf(place, found);
  if (target !== undefined) await files.removeLeftovers?.(target.location);
  return { lists, ignored: ignoreList(lists.flatMap(({ file, name }) => entriesFor(file, name))), target };
}

/** The list that is there; else a new one beside the settings file, at the top of the workspace, or in the editor's storage. */
function targetOf(
  { uri, folder, workspace, settings, stores }: DocumentLocation,
  found: IgnoreFile | undefined,
): IgnoreTarget | undefined {
  const inFile = (location: string): IgnoreTarget => ({
    location,
    name: nameInList(location, uri),
    shown: FILE,
    within: boundaryOf(location, workspace),
  });
  const stored: IgnoreTarget = { location: IGNORE_STORAGE, name: uri, shown: STORED, within: undefined };
  if (folder === undefined) return stores ? stored : undefined;
  if (found !== undefined) return inFile(found.location);
  if (settings !== undefined) return inFile(`${folderOf(settings.location)}/${IGNORE_FILE}`);
  if (workspace === undefined && stores) return stored;
  return inFile(`${workspace ?? folder}/${IGNORE_FILE}`);
}

/** What is written for a document stays in its workspace folder, whatever links a folder from elsewhere may hold. */
function boundaryOf(location: string, workspace: string | undefined): string {
  return workspace ?? folderOf(location);
}

function folderOf(location: string): string {
  return location.slice(0, location.lastIndexOf('/'));
}
