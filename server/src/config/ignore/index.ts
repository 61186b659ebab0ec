// The list of ignored findings: the API of this folder.

export { parseIgnoreFile, type IgnoreFile, type LocatedEntry } from '../parsers';
export { findIgnoreFile, IGNORE_FILE, loadIgnoreFile, nameInList } from './ignoreFile';
export { entriesFor, ignoreList } from './ignoreList';
export { unusedEntries, type LookedAt } from './unused';
export { addEntry, emptyList, entryFor, removeEntries } from './write';
