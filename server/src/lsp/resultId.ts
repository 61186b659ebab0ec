// The name of a set of diagnostics: equal content, equal name.

import type { Diagnostic } from 'vscode-languageserver';

const FNV_PRIME = 0x01000193;
/** Two starting values: two independent 32-bit hashes. */
const SEEDS = [0x811c9dc5, 0x2f0b4d27] as const;

/** 64 bits of hash (FNV-1a, twice) and the length: two contents of one document do not meet in practice. */
export function resultId(diagnostics: readonly Diagnostic[]): string {
  const content = JSON.stringify(diagnostics);
  return [...SEEDS.map((seed) => fnv1a(content, seed)), content.length].map((number) => number.toString(36)).join('-');
}

/** Over UTF-16 code units instead of bytes. */
function fnv1a(content: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), FNV_PRIME);
  return hash >>> 0;
}
