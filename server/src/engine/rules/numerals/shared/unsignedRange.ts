// Ranges of figures whose first one lacks the sign or the power of the last: 10～20%, 3～5万元.

import type { WordHits } from '../../../lexicon/wordAutomaton';
import { within } from '../../../facts/segment';
import type { Text } from '../../../terms';
import type { Finding, Fix, SegmentReport, SegmentView } from '../../rule';
import { numberRangeAt } from '../../shared/numberRange';

/** Where there is no sign it may be a year: 2021—2025万 is no range of figures. */
const YEAR = /^(?:19|20)\d{2}$/;

/** @param hits each of a joint of one character and the digit after it */
export function* unsignedRanges(
  { text, facts: { tokens } }: SegmentView,
  hits: WordHits,
  sign: RegExp,
): Generator<SegmentReport> {
  for (let i = 0; i < hits.count; i++) {
    const joint = hits.startAt(i);
    const range = numberRangeAt(text, tokens, joint, joint + 1);
    if (range === undefined || range.first.sign !== '' || !sign.test(range.last.sign)) continue;
    const first = text.slice(range.start, joint);
    if (YEAR.test(first)) continue;
    const found = text.slice(range.start, range.end);
    const expected = first + range.last.sign + found.slice(first.length);
    yield {
      start: range.start,
      end: range.end,
      message: 'range',
      data: { found, expected, sign: range.last.sign, length: first.length },
    };
  }
}

/** Puts the sign after the first figure as well. */
export function signAdded({ at: { start }, data }: Finding, title: Text): readonly Fix[] {
  const column = start.column + Number(data['length']);
  return [{ title, safe: false, edits: [{ at: within(start.segment, column, column), text: String(data['sign']) }] }];
}
