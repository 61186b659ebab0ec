// Text synchronisation: what the server reads after any changes is what the client has.

import fc from 'fast-check';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver/node';
import { describe, expect, test } from 'vitest';
import { openDocument, resolveConfig } from '../../server/src/engine/index';
import { applyChanges } from '../../server/src/lsp/contentChanges';
import { offsetIn, range, TestClient } from './harness';
import { REPORT, REPORT_LINES, URI_REPORT } from './reports';

const PIECES = [
  '一、',
  '（二）',
  '三是',
  '，',
  ',',
  '。',
  '2023年',
  '中',
  '\n',
  '\r\n',
  '\r',
  '😀',
  '𠮷',
  '　',
  '\u2028',
  '\uFEFF',
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((rawSegments) => rawSegments.join(''));
const anyPosition = fc.record({ line: fc.nat(8), character: fc.nat(12) });

/** Changes as a client may send them: whole texts, ranges in any order, and ranges of one text from its end to its beginning. */
const anyChanges = fc.oneof(
  fc.array(
    fc.oneof(
      { arbitrary: fc.record({ range: fc.tuple(anyPosition, anyPosition).map(ordered), text: anyText }), weight: 9 },
      { arbitrary: fc.record({ text: anyText }), weight: 1 },
    ),
    { maxLength: 4 },
  ),
  fc
    .array(anyPosition, { minLength: 2, maxLength: 10 })
    .chain((positions) =>
      fc.array(anyText, { minLength: 5, maxLength: 5 }).map((texts) => backwards(positions, texts)),
    ),
);

function ordered([a, b]: [Position, Position]) {
  return isBefore(b, a) ? { start: b, end: a } : { start: a, end: b };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

/** Pairs of positions as ranges that do not overlap, the last one first. */
function backwards(positions: Position[], texts: readonly string[]): TextDocumentContentChangeEvent[] {
  const sorted = [...positions].sort((a, b) => (isBefore(b, a) ? -1 : 1));
  return texts.flatMap((text, i) => {
    const end = sorted[2 * i];
    const start = sorted[2 * i + 1];
    return start && end ? [{ range: { start, end }, text }] : [];
  });
}

/** The client's side, with strings alone. */
function changedText(before: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  return changes.reduce((text, change) => {
    if (!('range' in change)) return change.text;
    return (
      text.slice(0, offsetIn(text, change.range.start)) + change.text + text.slice(offsetIn(text, change.range.end))
    );
  }, before);
}

describe('changes', () => {
  test('give the text that the client has, whatever their order', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyChanges, { minLength: 1, maxLength: 5 }), (text, batches) => {
        let expected = text;
        let snapshot = openDocument(text, resolveConfig(), 1);
        batches.forEach((changes, i) => {
          expected = changedText(expected, changes);
          snapshot = applyChanges(snapshot, changes, i + 2);
          expect(snapshot.segments.text()).toBe(expected);
          if (changes.length > 0) expect(snapshot.version).toBe(i + 2);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('that begin with a line break may move the line that they begin', () => {
    // After the first change \r\n is one break, and the position (1, 0) comes after it.
    const changes = [
      { range: range(1, 0), text: '\n' },
      { range: range(0, 0, 1, 0), text: '二' },
    ];
    expect(applyChanges(openDocument('一\r', resolveConfig()), changes, 2).segments.text()).toBe('二');
  });

  test.each([
    ['\n', 'line feed'],
    ['\r\n', 'carriage return and line feed'],
    ['\r', 'carriage return alone'],
  ])('reach the findings of the text with %j as line break (%s)', async (eol) => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT_LINES.join(eol));
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
    // 三是 → 四是 after two astral characters put in before it, then a line taken out above, then the heading.
    await client.change(
      URI_REPORT,
      2,
      { range: range(8, 4), text: '😀𠮷' },
      { range: range(8, 46, 8, 47), text: '四' },
    );
    expect(await client.codes(URI_REPORT)).toEqual(['heading-sequence-gap']);
    await client.change(
      URI_REPORT,
      3,
      { range: range(1, 0, 2, 0), text: '' },
      { range: range(8, 1, 8, 2), text: '三' },
    );
    expect(await client.codes(URI_REPORT)).toEqual([]);
    await client.change(URI_REPORT, 4, { range: range(8, 1, 8, 2), text: '四' });
    expect(await client.codes(URI_REPORT)).toEqual(['heading-sequence-gap']);
  });
});

describe('a document', () => {
  test('may be sent whole', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, '无');
    await client.change(URI_REPORT, 2, { text: REPORT });
    expect(await client.codes(URI_REPORT)).toEqual(['enumeration-duplicate', 'heading-sequence-gap']);
  });

  test('is gone when it is closed', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    await client.closeDocument(URI_REPORT);
    expect(await client.pull(URI_REPORT)).toEqual({ kind: 'full', items: [] });
    expect(await client.request('textDocument/documentSymbol', { textDocument: { uri: URI_REPORT } })).toEqual([]);
  });

  test('that is opened again begins anew', async () => {
    const client = await TestClient.start();
    await client.open(URI_REPORT, REPORT);
    await client.open(URI_REPORT, REPORT.replace('三是严格考核', '四是严格考核'));
    expect(await client.codes(URI_REPORT)).toEqual(['heading-sequence-gap']);
  });
});
