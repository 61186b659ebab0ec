// The hash under which words are written down where they must not be read: drafts are confidential.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const PREFIX = 'sha256:';
/** Hexadecimal digits that are kept: 64 bits. */
const DIGITS = 16;

/**
 * The first 64 bits of SHA-256, so that nobody reads the words; who guesses a short word can still confirm the guess.
 * @returns `sha256:` and 16 digits
 */
export function hashOf(words: string): string {
  return PREFIX + bytesToHex(sha256(utf8ToBytes(words))).slice(0, DIGITS);
}

export function isHash(words: string): boolean {
  return words.startsWith(PREFIX);
}
