// The only door to the list of ignored findings.

export { findIgnoreFile, IGNORE_FILE, loadIgnoreFile, nameInList, parseIgnoreFile, type IgnoreFile, type LocatedEntry } from './ignoreFile';
export { entriesFor, ignoreList } from './ignoreList';
export { unusedEntries, type LookedAt } from './unused';
export { addEntry, emptyList, entryFor, removeEntries } from './write';
