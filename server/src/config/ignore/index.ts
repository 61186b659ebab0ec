// The only door to the list of ignored findings.

export { parseIgnoreFile, type IgnoreFile, type LocatedEntry } from '../parsers';
export { findIgnoreFile, IGNORE_FILE, loadIgnoreFile, nameInList } from './ignoreFile';
export { entriesFor, ignoreList } from './ignoreList';
export { unusedEntries, type LookedAt } from './unused';
export { addEntry, emptyList, entryFor, removeEntries } from './write';
