// Decoding: the fast way for UTF-8 takes and refuses what the runtime's own strict decoder does.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes as decode } from '../../server/src/files/node/index';

/** Bytes that are nearly UTF-8: whole characters of each length, halves of them, surrogates, overlong forms, byte order marks. */
const rawSegments = fc.constantFrom(
  '61',
  '0a',
  'c3a9',
  'e5b9b4',
  'f09f9880',
  'e5b9',
  'b4',
  'eda080',
  'edb080',
  'c080',
  'f4908080',
  'efbbbf',
  'efbfbd',
  'ff',
  'e2',
);
const bytes = fc.array(rawSegments, { maxLength: 12 }).map((each) => Buffer.from(each.join(''), 'hex'));

function strictly(input: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(input);
  } catch {
    return undefined;
  }
}

test('UTF-8 is read as the strict decoder reads it, and refused where it refuses', () => {
  let refused = 0;
  fc.assert(
    fc.property(bytes, (input) => {
      const decoded = decode(input, 'utf8');
      const expected = strictly(input);
      if (expected === undefined) refused++;
      expect(decoded.ok ? decoded.text : undefined).toBe(expected);
      if (decoded.ok) expect(decoded.bom).toBe(input.subarray(0, 3).toString('hex') === 'efbbbf');
    }),
    { numRuns: 2000 },
  );
  expect(refused).toBeGreaterThan(100);
});

test.each([
  ['a tab, a page break and a blank of Word', '一\t二\f三\u00A0', true],
  ['a few stray controls', `${'文'.repeat(40)}\u0001\u0085`, true],
  ['more controls than a text has', '文文\u0001\u0002\u0003', false],
  ['a zero byte', '文\0', false],
])('%s', (_, text, isText) => {
  expect(decode(Buffer.from(text), 'auto').ok).toBe(isText);
});
