// Double title marks inside double title marks: 《关于印发《办法》的通知》.

import type { SegmentReport, SegmentRule } from '../rule';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';

const NESTED = /《[^《》]*(?:《[^《》]*》[^《》]*)+》/g;
const HALF_WIDTH = /《[^《》<>]*<[^《》<>]{2,60}>[^《》<>]*》/g;

export const nestedTitleMark: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'nested-title-mark',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '4.15.3.4' },
    name: { zh: '书名号套用', en: 'Title marks inside title marks' },
    rationale: {
      zh: '书名号里还要用书名号时，外面用双书名号《》，里面用单书名号〈〉。',
      en: 'A title inside a title takes single title marks.',
    },
    messages: {
      nested: {
        zh: '书名号里面的书名号应为单书名号“{expected}”',
        en: 'Inside a title use single title marks: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '《',
  *check({ text }) {
    for (const match of matchesIn(text, NESTED)) yield* inner(match, /《[^《》]*》/g);
    for (const match of matchesIn(text, HALF_WIDTH)) yield* inner(match, /<[^<>]*>/g);
  },
  fixes({ at }) {
    const { segment, column } = at.start;
    const last = at.end.column - 1;
    const edits = [
      { at: within(segment, column, column + 1), text: '〈' },
      { at: within(segment, last, last + 1), text: '〉' },
    ];
    return [{ title: { zh: '改为单书名号', en: 'Use single title marks' }, safe: true, edits }];
  },
};

function* inner(outer: RegExpExecArray, pattern: RegExp): Generator<SegmentReport> {
  for (const match of matchesIn(outer[0].slice(1, -1), pattern)) {
    const start = outer.index + 1 + match.index;
    yield {
      start,
      end: start + match[0].length,
      message: 'nested',
      data: { expected: `〈${match[0].slice(1, -1)}〉` },
    };
  }
}
