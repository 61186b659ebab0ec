// After any edits the segments are those of a scratch pass, and know their places, across chunks and inside lines of any length.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { applyEdit } from '../../server/src/engine/text/change';
import { cutText } from '../../server/src/engine/text/cut';
import { sourceText } from '../../server/src/engine/text/hiddenText';
import type { RawSegment } from '../../server/src/engine/text/rawSegment';
import type { Segment } from '../../server/src/engine/facts/segment';
import { wrappedLines } from '../../server/src/engine/lexer/wrappedLines';
import { lineLengthsOf } from '../../server/src/engine/text/lineLengths';
import { Segments } from '../../server/src/engine/text/segments';
import { wrappingOf, type LineJoining } from '../../server/src/engine/text/wrapping';
import type { TextEdit } from '../../server/src/engine/index';
import { check, SEED } from './runs';
import { applyTo, inverse, wrappedTexts } from './texts';

/** Segments as far as places go: nothing is read in them. */
const make = (rawSegment: RawSegment): Segment => ({ ...rawSegment }) as unknown as Segment;

function open(text: string, joining?: LineJoining): Segments {
  return Segments.of(cutText(text, joining).map(make));
}

function joiningOf(text: string): LineJoining | undefined {
  const wrapping = wrappingOf(lineLengthsOf(text));
  return wrapping && wrappedLines(wrapping);
}

/** Compared as one string each: some thousand segments are looked at after each of some thousand edits. */
function described(segments: Segments): string {
  const lines = segments.list.map((segment, i) => {
    const { offset, line, column } = segments.place({ segment, column: Math.min(1, segment.text.length) });
    const known =
      segments.at(i) === segment &&
      segments.indexOf(segment) === i &&
      (segment.text === '' || segments.offsetAt(line, column) === offset);
    return `${JSON.stringify([segment.text, sourceText(segment), segment.eol])} ${String(segment.opensLine)} ${offset} ${line}:${column}${known ? '' : ' is not found'}`;
  });
  return [`${segments.count} ${segments.length} ${segments.lineCount}`, ...lines].join('\n');
}

function expectSame(segments: Segments, text: string, joining: LineJoining | undefined): void {
  const wanted = described(open(text, joining));
  expect(segments.lineLengths).toEqual(lineLengthsOf(text));
  if (wanted.includes('is not found')) expect(wanted).not.toContain('is not found');
  if (described(segments) !== wanted) expect(described(segments)).toBe(wanted);
}

/** A few hundred lines, so that edits stand at the borders of chunks as well. */
const manyLines = fc
  .array(
    fc.constantFrom(
      '加强领导。',
      '',
      '一是压实责任，二是严格考核。',
      '青山镇',
      '## **一、总体**',
      '- **一是**压实',
      '---',
    ),
    {
      minLength: 100,
      maxLength: 420,
    },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((eol) => lines.join(eol)));

/** Very long lines, whose middle is cut by itself; some without any sentence end, where a cut depends on the one before. */
const veryLongLines = fc
  .record({
    sentences: fc.array(fc.constantFrom('压实责任。', '规范执法；', '“放管服。”', '深化普法', '😀', '。'), {
      minLength: 5,
      maxLength: 40,
    }),
    length: fc.integer({ min: 9_000, max: 40_000 }),
    around: fc.constantFrom('', '\n', '\r', '首行\r\n'),
  })
  .map(
    ({ sentences, length, around }) =>
      `${around}${sentences
        .join('')
        .repeat(Math.ceil(length / sentences.join('').length))
        .slice(0, length)}${around}尾行`,
  );

const inserts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('的', '。', '”', '', '\n', '\r', '\r\n', '😀', '\udfb7', '，', '**', '- ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '一是压实责任。\n'.repeat(20),
      '加强领导。'.repeat(1000),
      '深'.repeat(9000),
      '\n'.repeat(300),
    ),
  },
);
const removals = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 2) },
  { weight: 1, arbitrary: fc.nat({ max: 60 }) },
  { weight: 1, arbitrary: fc.nat({ max: 12_000 }) },
);
const edits = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: removals, insert: inserts }),
  { minLength: 1, maxLength: 6 },
);

suite(`segments after edits are those of a scratch pass (seed ${SEED})`, () => {
  test.each([
    ['many lines', manyLines, 100],
    ['very long lines', veryLongLines, 60],
    ['wrapped lines', wrappedTexts, 100],
  ] as const)('%s, and back again', (_, source, runs) => {
    check(
      fc.property(source, edits, (text, chosen) => {
        const undo: TextEdit[] = [];
        const joining = joiningOf(text);
        let state = { text, segments: open(text, joining) };
        const step = (edit: TextEdit): void => {
          state = {
            text: applyTo(state.text, edit),
            segments: applyEdit(state.segments, edit, make, joining).segments,
          };
          expectSame(state.segments, state.text, joining);
        };
        for (const { at, remove, insert } of chosen) {
          const start = Math.floor(at * state.text.length);
          const edit = { start, end: Math.min(state.text.length, start + remove), text: insert };
          undo.unshift(inverse(state.text, edit));
          step(edit);
        }
        for (const edit of undo) step(edit);
        expect(state.text).toBe(text);
      }),
      runs,
    );
  });

  test('a version that was left behind still knows its segments, and others are none of its own', () => {
    const text = '加强领导。\n'.repeat(300);
    const first = open(text);
    const second = applyEdit(first, { start: 900, end: 900, text: '一是' }, make).segments;
    const third = applyEdit(first, { start: 0, end: 1200, text: '' }, make).segments;
    for (const segments of [first, second, third, first])
      segments.list.forEach((segment, i) => {
        if (segments.indexOf(segment) !== i) expect(segments.indexOf(segment)).toBe(i);
      });
    expect(first.indexOf(second.list[150] as Segment)).toBe(-1);
  });

  test('a letter in a line of 100,000 units leaves all sentences but its own', () => {
    const text = '规范行政执法，提升监管效能。'.repeat(7200);
    const segments = open(text);
    check(
      fc.property(fc.nat({ max: text.length }), fc.constantFrom('的', '”', '。'), (start, insert) => {
        const { removed, inserted } = applyEdit(segments, { start, end: start, text: insert }, make);
        expect(removed.length + inserted.length).toBeLessThan(8);
      }),
      60,
    );
  });
});
