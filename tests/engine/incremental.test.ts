// The query layer: what is computed again after an edit and what is not, and that it equals what a new database computes.

import { describe, expect, test } from 'vitest';
import { Database, Reader } from '../../server/src/engine/incremental/database';
import type { Dependencies } from '../../server/src/engine/incremental/dependencies';
import { ExcludedSegments } from '../../server/src/engine/incremental/excluded';
import {
  defineCounter,
  defineDuplicates,
  defineFilter,
  defineIndex,
  defineInputs,
  defineQuery,
  defineQueryPer,
} from '../../server/src/engine/incremental/keys';
import { memoizePerSegment } from '../../server/src/engine/incremental/memoize';
import { alignItems, reuseIfEqual, reuseItems } from '../../server/src/engine/incremental/reuse';
import { SegmentIndexes } from '../../server/src/engine/incremental/segmentIndexes';
import { applyEdit } from '../../server/src/engine/text/change';
import { cutText } from '../../server/src/engine/text/cut';
import type { RawSegment } from '../../server/src/engine/text/rawSegment';
import { Segments } from '../../server/src/engine/text/segments';

interface Inputs {
  readonly title: string;
}
type View = Reader<RawSegment, Inputs, LineView>;
type LineDatabase = Database<RawSegment, Inputs, LineView>;

class LineView extends Reader<RawSegment, Inputs, LineView> {}

const INPUTS = defineInputs<Inputs>({ title: true });
const views = {
  open: (database: LineDatabase, dependencies: Dependencies<RawSegment, Inputs, LineView>) =>
    new LineView(database, dependencies),
};

interface Version {
  readonly segments: Segments;
  readonly indexes: SegmentIndexes<RawSegment>;
  readonly database: LineDatabase;
}

function version(segments: Segments, title: string, excluded: readonly RawSegment[] = []): Version {
  const indexes = new SegmentIndexes(segments);
  const revision = { indexes, inputs: { title }, excluded: new ExcludedSegments(new Set(excluded)) };
  return { segments, indexes, database: new Database(revision, views) };
}

const open = (text: string, title = ''): Version => version(Segments.of(cutText(text)), title);

/** The version in which the first place of a text is replaced. */
function edited({ segments, indexes, database }: Version, from: string, to: string, title = ''): Version {
  const start = segments.text().indexOf(from);
  const change = applyEdit(segments, { start, end: start + from.length, text: to }, (rawSegment) => rawSegment);
  const next = new SegmentIndexes(change.segments, { value: indexes, change });
  const revision = { indexes: next, inputs: { title }, excluded: new ExcludedSegments(new Set()) };
  const after = new Database(revision, views, { value: database, change });
  return { segments: change.segments, indexes: next, database: after };
}

const textsOf = (segments: readonly RawSegment[]): readonly string[] => segments.map(({ text }) => text);

const MARKED = defineFilter<RawSegment>(({ text }) => text.includes('一'));
const LENGTH = defineCounter<RawSegment>(({ text }) => text.length);
const WORDS = defineIndex<RawSegment>(({ text }) => text.split(' '));
const SHARED = defineDuplicates<RawSegment>(({ text }) => [text.length]);

describe('what depends on single segments', () => {
  const text = '一 甲\n乙\n一 丙\n丁';

  test('is the same object after an edit that does not concern it', () => {
    const before = open(text);
    const [list, index] = [before.database.read(MARKED), before.database.read(WORDS)];
    const after = edited(before, '丁', '丁\n');
    expect(after.database.read(MARKED)).toBe(list);
    expect(after.database.read(WORDS).get('一')).toBe(index.get('一'));
  });

  test.each([
    ['乙', '一 乙'],
    ['一 甲\n', ''],
    ['一 丙', '丙'],
    ['丁', '戊\n一\n己'],
  ])('follows an edit that does: %j becomes %j', (from, to) => {
    const before = open(text);
    for (const key of [MARKED, LENGTH, WORDS, SHARED]) before.database.read(key as typeof MARKED);
    const { segments, database } = edited(before, from, to);
    const scratch = open(segments.text()).database;
    expect(textsOf(database.read(MARKED))).toEqual(textsOf(scratch.read(MARKED)));
    expect(database.read(LENGTH)).toBe(scratch.read(LENGTH));
    const wordsIn = (of: LineDatabase) => [...of.read(WORDS)].map(([word, list]) => [word, textsOf(list)] as const);
    expect(new Map(wordsIn(database))).toEqual(new Map(wordsIn(scratch)));
    expect(textsOf(database.read(SHARED))).toEqual(textsOf(scratch.read(SHARED)));
  });

  test('leaves excluded segments out of lists and sums, and keeps them in indexes', () => {
    const segments = Segments.of(cutText(text));
    const { database } = version(segments, '', [segments.list[0] as RawSegment]);
    expect(textsOf(database.read(MARKED))).toEqual(['一 丙']);
    expect(database.read(LENGTH)).toBe(1 + 3 + 1);
    expect(database.read(WORDS).get('甲')).toHaveLength(1);
  });

  test('is right in two versions that are made from one, in whatever order they are made and read', () => {
    const before = open('甲\n乙\n丙丙\n丁丁丁');
    before.database.read(SHARED);
    // The second edit of a version makes its index: the third is where it may go over to only one of two.
    const middle = edited(before, '丁丁丁', '丁丁');
    middle.database.read(SHARED);
    const first = edited(middle, '甲', '甲甲甲');
    const second = edited(middle, '丙丙', '丙');
    expect(textsOf(first.database.read(SHARED))).toEqual(['丙丙', '丁丁']);
    expect(textsOf(second.database.read(SHARED))).toEqual(['甲', '乙', '丙']);
    expect(textsOf(middle.database.read(SHARED))).toEqual(['甲', '乙', '丙丙', '丁丁']);
    const third = edited(first, '乙', '乙乙乙');
    expect(textsOf(third.database.read(SHARED))).toEqual(['甲甲甲', '乙乙乙', '丙丙', '丁丁']);
  });
});

describe('queries', () => {
  /** A query with the number of times that it was computed. */
  function counted<T>(compute: (view: View) => T) {
    const query = defineQuery((view: LineView): T => {
      counter.runs++;
      return compute(view);
    });
    const counter = { query, runs: 0 };
    return counter;
  }

  test('are computed once in a version, and taken over while all that they have read is the same', () => {
    const each = counted((view) => view.read(MARKED).length);
    const before = open('一\n二');
    expect([before.database.read(each.query), before.database.read(each.query), each.runs]).toEqual([1, 1, 1]);
    expect([edited(before, '二', '三').database.read(each.query), each.runs]).toEqual([1, 1]);
    expect([edited(before, '二', '一一').database.read(each.query), each.runs]).toEqual([2, 2]);
  });

  test('are cut off where what they have read was computed again and is equal', () => {
    const inner = counted((view) => ({ lines: view.segments.list.length }));
    const outer = counted((view) => view.read(inner.query).lines);
    const before = open('一\n二');
    before.database.read(outer.query);
    const after = edited(before, '二', '三');
    expect(after.database.read(outer.query)).toBe(2);
    expect([inner.runs, outer.runs]).toEqual([2, 1]);
    expect(after.database.read(inner.query)).toBe(before.database.read(inner.query));
  });

  test('see the input that they have read, and no other change', () => {
    const titled = counted((view) => view.read(INPUTS.title));
    const before = open('一\n二', '甲');
    before.database.read(titled.query);
    const same = edited(before, '二', '三', '甲');
    expect([same.database.read(titled.query), titled.runs]).toEqual(['甲', 1]);
    expect([edited(same, '三', '四', '乙').database.read(titled.query), titled.runs]).toEqual(['乙', 2]);
  });

  test('see an edit beside a segment whose neighbour they have looked at, and none elsewhere', () => {
    const below = counted((view) => view.read(MARKED).map((segment) => view.next(segment)?.text));
    const before = open('甲\n一\n乙\n丙\n丁');
    before.database.read(below.query);
    const away = edited(before, '丙', '戊');
    expect([away.database.read(below.query), below.runs]).toEqual([['乙'], 1]);
    expect([edited(away, '乙', '己').database.read(below.query), below.runs]).toEqual([['己'], 2]);
  });

  test('of each item stand for themselves', () => {
    const computed: string[] = [];
    const lengthOf = defineQueryPer((segment: RawSegment, view: LineView) => {
      computed.push(segment.text);
      return `${segment.text}>${view.next(segment)?.text ?? ''}`;
    });
    const all = ({ database }: Version) => database.segments.list.map((each) => database.read(lengthOf(each)));
    const before = open('甲\n乙\n丙\n丁');
    expect(all(before)).toEqual(['甲>乙', '乙>丙', '丙>丁', '丁>']);
    computed.length = 0;
    expect(all(edited(before, '丁', '戊'))).toEqual(['甲>乙', '乙>丙', '丙>戊', '戊>']);
    expect(computed).toEqual(['丙', '戊']);
  });

  test('are computed from scratch once the version before is released', () => {
    const each = counted((view) => view.read(MARKED).length);
    const before = open('一\n二');
    before.database.read(each.query);
    const after = edited(before, '二', '三');
    after.database.releasePrevious();
    expect([after.database.read(each.query), each.runs]).toEqual([1, 2]);
  });
});

describe('reuse', () => {
  test('takes equal values, of segments only the very same', () => {
    const [a, b] = cutText('一\n一') as [RawSegment, RawSegment];
    const previous = { at: a, data: [1, { found: '一' }] };
    expect(reuseIfEqual(previous, { at: a, data: [1, { found: '一' }] })).toBe(previous);
    expect(reuseIfEqual(previous, { at: b, data: [1, { found: '一' }] })).not.toBe(previous);
    expect(reuseIfEqual(previous, { at: a, data: [1, { found: '二' }] })).not.toBe(previous);
    // What a map holds is not looked at.
    expect(reuseIfEqual(new Map([[1, 2]]), new Map([[1, 3]])).get(1)).toBe(3);
  });

  test('takes the items at either end', () => {
    const previous = [{ n: 1 }, { n: 2 }, { n: 3 }];
    const next = reuseItems(previous, [{ n: 1 }, { n: 5 }, { n: 6 }, { n: 3 }]);
    expect(next.map((each) => previous.indexOf(each))).toEqual([0, -1, -1, 2]);
    expect(reuseItems(previous, [{ n: 1 }, { n: 2 }, { n: 3 }])).toBe(previous);
  });

  test.each([
    [[...'abcd'], [...'abxcd'], [0, 1, undefined, 2, 3]],
    [[...'abcd'], [...'ad'], [0, 3]],
    [[...'aaa'], [...'aa'], [0, 1]],
    [[...'aa'], [...'aaa'], [0, 1, undefined]],
    [[], ['a'], [undefined]],
  ])('aligns %j with %j', (previous, next, expected) => {
    const before = alignItems<string>(previous, next);
    expect(next.map((_, i) => before(i))).toEqual(expected);
  });

  test('of what is read in a segment lasts as long as the segment', () => {
    let reads = 0;
    const lengthOf = memoizePerSegment<number, RawSegment>(({ text }) => (reads++, text.length));
    const [a, b] = cutText('一\n一') as [RawSegment, RawSegment];
    expect([lengthOf(a), lengthOf(a), lengthOf(b), reads]).toEqual([1, 1, 1, 2]);
  });
});
