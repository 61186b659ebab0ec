// After any edit a document is what it would be if it were opened afresh, and almost all of it is kept.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import {
  openDocument,
  resolveConfig,
  updateDocument,
  type Snapshot,
  type TextEdit,
} from '../../server/src/engine/index';
import { describe } from './describe';
import { check, SEED } from './runs';
import { anyEdits, applyTo, directedTexts, fit, inverse, longLines, reports, texts, wrappedTexts } from './texts';

const config = resolveConfig();

function expectSame(updated: Snapshot, text: string): void {
  const scratch = openDocument(text, config);
  expect(updated.segments.text()).toBe(text);
  const [found, wanted] = [describe(updated), describe(scratch)];
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found).toEqual(wanted);
}

/** Applies the edits one after the other, and compares after each. */
function follow(
  text: string,
  edits: readonly TextEdit[],
  snapshot: Snapshot = openDocument(text, config),
): { readonly text: string; readonly snapshot: Snapshot } {
  let state = { text, snapshot };
  for (const edit of edits) {
    state = { text: applyTo(state.text, edit), snapshot: updateDocument(state.snapshot, edit) };
    expectSame(state.snapshot, state.text);
  }
  return state;
}

suite(`an update equals a scratch pass (seed ${SEED})`, () => {
  test.each([
    ['any text', texts, 500],
    ['reports', reports, 200],
    ['texts with directives', directedTexts, 200],
    ['wrapped texts', wrappedTexts, 100],
  ] as const)('after each of several edits: %s', (_, source, runs) => {
    check(
      fc.property(source, fc.array(anyEdits, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let state = { text, snapshot: openDocument(text, config) };
        for (const edit of edits) state = follow(state.text, [fit(edit, state.text)], state.snapshot);
      }),
      runs,
    );
  });

  test('where an edit cuts \\r\\n in two, or joins the halves', () => {
    check(
      fc.property(
        reports,
        fc.nat(),
        fc.constantFrom('', '一、', '\n', '\r', '\r\n'),
        fc.constantFrom(-1, 0, 1),
        (report, which, insert, removed) => {
          const text = report.replaceAll(/\r\n?|\n/g, '\r\n');
          const breaks = [...text.matchAll(/\r\n/g)].map((match) => match.index + 1);
          const middle = breaks[which % Math.max(1, breaks.length)] ?? 0;
          const edit = {
            start: Math.max(0, middle + Math.min(0, removed)),
            end: Math.min(text.length, middle + Math.max(0, removed)),
            text: insert,
          };
          const { text: cut, snapshot } = follow(text, [edit]);
          follow(cut, [inverse(text, edit)], snapshot);
        },
      ),
      150,
    );
  });

  test('back at the start after everything is undone', () => {
    check(
      fc.property(fc.oneof(texts, reports), fc.array(anyEdits, { minLength: 1, maxLength: 6 }), (start, edits) => {
        let state = { text: start, snapshot: openDocument(start, config) };
        const undo: TextEdit[] = [];
        for (const each of edits) {
          const edit = fit(each, state.text);
          undo.unshift(inverse(state.text, edit));
          state = { text: applyTo(state.text, edit), snapshot: updateDocument(state.snapshot, edit) };
        }
        expect(follow(state.text, undo, state.snapshot).text).toBe(start);
      }),
      150,
    );
  });

  test('where one version is edited in two ways, and both go on', () => {
    check(
      fc.property(fc.oneof(texts, reports), fc.tuple(anyEdits, anyEdits, anyEdits, anyEdits), (start, edits) => {
        const [first, left, right, last] = edits;
        const state = follow(start, [fit(first, start)]);
        const one = follow(state.text, [fit(left, state.text)], state.snapshot);
        const other = follow(state.text, [fit(right, state.text)], state.snapshot);
        follow(one.text, [fit(last, one.text)], one.snapshot);
        follow(other.text, [fit(last, other.text)], other.snapshot);
        expectSame(state.snapshot, state.text);
      }),
      100,
    );
  });

  test('in one line of more than 4,096 units', () => {
    check(
      fc.property(longLines, fc.array(anyEdits, { minLength: 1, maxLength: 3 }), (text, edits) => {
        let state = { text, snapshot: openDocument(text, config) };
        for (const edit of edits) state = follow(state.text, [fit(edit, state.text)], state.snapshot);
      }),
      16,
    );
  });

  test('where such a line is broken behind a sentence, and joined again', () => {
    check(
      fc.property(longLines, fc.nat({ max: 3 }), fc.constantFrom('\n', '\r\n', '\r'), (text, which, insert) => {
        const ends = [...text.matchAll(/[。；]/g)].map((match) => match.index + 1);
        // What is cut off is short, so that its sentences are lines now and were segments before.
        const at = ends.at(-1 - which) ?? 0;
        const edit = { start: at, end: at, text: insert };
        const { text: broken, snapshot } = follow(text, [edit]);
        follow(broken, [inverse(text, edit)], snapshot);
      }),
      12,
    );
  });

  test('where a line passes the length from which it is cut, in both directions', () => {
    check(
      fc.property(
        longLines,
        fc.integer({ min: 4000, max: 4200 }),
        fc.integer({ min: -150, max: 150 }),
        (line, length, change) => {
          const text = `一、主要工作\n${line.slice(0, length)}\n二、存在问题`;
          const at = 7 + Math.floor(length / 2);
          const edit =
            change < 0
              ? { start: at, end: at - change, text: '' }
              : { start: at, end: at, text: '一是加强领导。'.repeat(20).slice(0, change) };
          const { text: changed, snapshot } = follow(text, [edit]);
          follow(changed, [inverse(text, edit)], snapshot);
        },
      ),
      12,
    );
  });
});

suite(`an edit keeps what it does not touch (seed ${SEED})`, () => {
  const kept = (before: Snapshot, after: Snapshot): number => {
    const old = new Set(before.segments.list);
    return after.segments.list.filter((segment) => old.has(segment)).length / before.segments.list.length;
  };
  const lines = Array.from({ length: 300 }, (_, i) =>
    i % 10 === 0
      ? `${'一二三四五六七八九十'[(i / 10) % 10] ?? ''}、第${i}项工作`
      : `（${'一二三四五六七八九'[(i % 10) - 1] ?? ''}）加强领导，办结案件${i}件。一是压实责任。二是严格考核。`,
  );

  test.each(['\n', '\r\n'])('99 of 100 segments of 300 lines after one character (%j)', (eol) => {
    const text = lines.join(eol);
    const before = openDocument(text, config);
    check(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom('一', '，', '\n', '', '"'), (start, insert) => {
        const after = updateDocument(before, { start, end: insert === '' ? start + 1 : start, text: insert });
        expect(kept(before, after)).toBeGreaterThanOrEqual(0.99);
      }),
      60,
    );
  });

  test('95 of 100 sentences of one line of 10,000 units', () => {
    const text = lines.join('');
    const before = openDocument(text, config);
    check(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom('一', '，', '。', ''), (start, insert) => {
        const after = updateDocument(before, { start, end: insert === '' ? start + 1 : start, text: insert });
        expect(kept(before, after)).toBeGreaterThanOrEqual(0.95);
      }),
      30,
    );
  });
});
