// Sequences: which candidates belong together, and where a numbering goes wrong.

import { describe, expect, test } from 'vitest';
import { anomaliesOf } from '../../server/src/engine/outline/anomalies';
import { sortIntoSequences, type Candidate, type SequenceRules } from '../../server/src/engine/outline/sequence';

/** 1 strong, ~1 after a blank, _1 glued, ?1 only if expected, - without a value. */
function candidates(text: string): Candidate[] {
  return text.split(' ').map((word) => {
    const strength = word.startsWith('~')
      ? 'blank'
      : word.startsWith('_')
        ? 'glued'
        : word.startsWith('?')
          ? 'expected'
          : 'strong';
    const digits = word.replace(/\D/g, '');
    return { strength, value: digits === '' ? undefined : Number(digits) };
  });
}

const LISTS: SequenceRules = { weakChains: false, joinsLoneRestart: false };

function sorted(all: readonly Candidate[], rules: SequenceRules): string {
  return sortIntoSequences(all, rules)
    .map((sequence) => sequence.map((i) => all[i]?.value ?? '-').join(' '))
    .join(' | ');
}

function sequences(text: string, weakChains = false): string {
  return sorted(candidates(text), { ...LISTS, weakChains });
}

describe('sorting into sequences', () => {
  test.each([
    ['one sequence', '1 2 3', '1 2 3'],
    ['a new one begins a sequence', '1 2 3 1 2', '1 2 3 | 1 2'],
    ['an inner sequence ends where the outer goes on', '1 2 1 2 3 3 4', '1 2 3 4 | 1 2 3'],
    [
      'an outer sequence waits through a longer inner one',
      '7 1 2 3 4 5 6 7 8 9 10 8 9',
      '7 8 9 | 1 2 3 4 5 6 7 8 9 10',
    ],
    ['a doubled value stays in its sequence', '1 2 3 3', '1 2 3 3'],
    ['a gap stays in its sequence', '1 3 4', '1 3 4'],
    ['a doubled first value is a false start when the sequence goes on', '1 1 2 3', '1 1 2 3'],
    ['two that both stop are a pair', '1 1', '1 | 1'],
    ['a weak one fills a hole', '1 _2 3', '1 2 3'],
    ['a weak first one is taken when the second follows', '_1 2 3', '1 2 3'],
    ['a weak one that fits nowhere is left out', '1 2 _5 3', '1 2 3'],
    ['of two weak ones the one after a blank is taken', '1 _2 ~2 3', '1 2 3'],
    ['a weak one before the strong one of its value is left out', '1 _2 2 3', '1 2 3'],
    ['a glued last one is left out', '1 2 _3', '1 2'],
    ['a last one after a blank is taken', '1 2 ~3', '1 2 3'],
    ['a decimal counts where it is expected', '1 2 ?3 4', '1 2 3 4'],
    ['a decimal elsewhere does not', '1 ?46 2', '1 2'],
    ['a place without a value counts', '- - 3', '- - 3'],
  ])('%s: %s', (_, given, expected) => {
    expect(sequences(given)).toBe(expected);
  });

  test.each([
    ['1 2 3 1', '1 2 3 1'],
    ['1 1', '1 | 1'],
    ['1 2 1 3', '1 2 3 | 1'],
    ['1 2 1 2', '1 2 | 1 2'],
    ['1 2 ~1', '1 2'],
  ])('a sequence that begins again at the very end and gets no further is a wrong number: %s', (given, expected) => {
    expect(sorted(candidates(given), { ...LISTS, joinsLoneRestart: true })).toBe(expected);
  });

  test('where two sequences wait for a value, one that begins lines goes on in lines; a list inside a sentence ends with it', () => {
    const line = (value: number): Candidate => ({ value, strength: 'strong', opensLine: true });
    const inner = (value: number): Candidate => ({ value, strength: 'strong', opensLine: false, midSentence: true });
    expect(sorted([line(1), line(2), inner(1), inner(2), line(3)], LISTS)).toBe('1 2 3 | 1 2');
    expect(sorted([inner(1), inner(2), line(2), line(3)], LISTS)).toBe('1 2 | 2 3');
  });

  test('a chain of weak ones counts only where the text has lost its paragraphs, and only when it is long enough', () => {
    expect(sequences('_1 _2 _3')).toBe('');
    expect(sequences('_1 _2 ~3', true)).toContain('1');
    expect(sequences('_1 _2', true)).toBe('');
  });
});

function anomalies(text: string): string {
  return anomaliesOf(text.split(' ').map((word) => (word === '-' ? undefined : Number(word))))
    .map(({ kind, index, other, expected }) => `${kind}@${String(index)}~${String(other)}→${String(expected)}`)
    .join(' ');
}

describe('anomalies', () => {
  test.each([
    ['1 2 3', ''],
    ['4 5 6', ''],
    ['1 2 3 3', 'duplicate@3~2→4'],
    ['1 1 2 3', 'duplicate@1~0→2'],
    ['1 3 4', 'gap@1~0→2'],
    ['1 3 2 4', 'order@2~1→4'],
    ['1 2 3 2 4', 'order@3~2→4'],
    ['- - 3', ''],
    ['1 - 3', ''],
    ['1 - 2', ''],
    ['1 - 5', 'gap@2~1→3'],
  ])('%s gives %s', (given, expected) => {
    expect(anomalies(given)).toBe(expected);
  });
});
