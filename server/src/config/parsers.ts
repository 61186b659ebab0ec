// What reads the texts of settings and of ignored findings: a part of its own, loaded when the first such text is read (esbuild.mjs).

export { MAX_LIST_LENGTH, parseIgnoreFile, type IgnoreFile, type LocatedEntry } from './ignore/parseIgnoreFile';
export { parseConfig, type ParsedConfig } from './parseConfig';
