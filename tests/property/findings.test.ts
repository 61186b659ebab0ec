// What holds for the findings of any text whatever.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import {
  fixesOf,
  messageOf,
  openDocument,
  resolveConfig,
  type Range,
  type Snapshot,
} from '../../server/src/engine/index';
import { describe } from './describe';
import { check, SEED } from './runs';
import { longLines, reports, texts } from './texts';

const config = resolveConfig();
const anyText = fc.oneof(
  { weight: 4, arbitrary: texts },
  { weight: 3, arbitrary: reports },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);

function offsets(snapshot: Snapshot, range: Range): readonly [number, number] {
  const { start, end } = snapshot.segments.span(range);
  return [start.offset, end.offset];
}

function expectInside(snapshot: Snapshot, ranges: readonly Range[], length: number): void {
  for (const range of ranges) {
    const [start, end] = offsets(snapshot, range);
    expect([range.start.segment, range.end.segment].every((segment) => snapshot.segments.indexOf(segment) >= 0)).toBe(
      true,
    );
    expect(0 <= start && start <= end && end <= length).toBe(true);
  }
}

suite(`findings (seed ${SEED})`, () => {
  test('any string is a document, and no rule throws', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text, config);
        expect(snapshot.segments.text()).toBe(text);
        expect(snapshot.problems).toEqual([]);
      }),
      800,
    );
  });

  test('they, their related places and their edits lie inside the text', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text, config);
        for (const finding of snapshot.findings) {
          expectInside(snapshot, [finding.at, ...finding.related.map((each) => each.at)], text.length);
          for (const { edits } of fixesOf(snapshot, finding)) {
            expectInside(
              snapshot,
              edits.map((edit) => edit.at),
              text.length,
            );
            const places = edits.map((edit) => offsets(snapshot, edit.at));
            expect(places.every(([start], i) => i === 0 || start >= (places[i - 1]?.[1] ?? 0))).toBe(true);
          }
        }
      }),
      500,
    );
  });

  test('they stand in text order, then in the order of their rules, and none twice', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text, config);
        const { findings } = snapshot;
        const keys = findings.map((finding) => [...offsets(snapshot, finding.at), finding.rule.meta.id] as const);
        for (const [i, [start, , id]] of keys.entries()) {
          const [nextStart, , nextId] = keys[i + 1] ?? [Infinity, Infinity, ''];
          expect(start < nextStart || (start === nextStart && id <= nextId)).toBe(true);
        }
        // Of two missing sections both are reported at the last heading, in different words.
        expect(new Set(findings.map((finding, i) => `${keys[i]?.join() ?? ''} ${messageOf(finding, 'zh')}`)).size).toBe(
          findings.length,
        );
      }),
      300,
    );
  });

  test('one text gives the same bytes twice', () => {
    check(
      fc.property(fc.oneof({ weight: 9, arbitrary: anyText }, { weight: 1, arbitrary: longLines }), (text) => {
        expect(JSON.stringify(describe(openDocument(text, config)))).toBe(
          JSON.stringify(describe(openDocument(text, config))),
        );
      }),
      150,
    );
  });
});
