// The files of this machine.

export type { FileCalls } from './fileCalls';
export { removeLeftovers } from './leftovers';
export { nodeFileSystem } from './nodeFileSystem';
export { decodeBytes, readRegularFileSync } from './readFile';
export { replaceFile, type Replacement } from './replaceFile';
