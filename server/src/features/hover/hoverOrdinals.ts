// The ordinal under the pointer: which of how many, and the members that it counts with.

import { lexer, type Locale, type Snapshot } from '../../engine/index';
import type { Note } from './hoverNote';
import { bold, escaped } from './markdown';
import { memberAt, type NumberedMember } from '../navigation/numberedMembers';

/** Members listed before and after the one under the pointer. */
const AROUND = 4;
const LONGEST = 20;

export function ordinalNote({ segments, view }: Snapshot, offset: number, locale: Locale): Note | undefined {
  const { segment, column } = segments.pointAt(offset);
  const found = memberAt(view, segment, column);
  if (found === undefined) return undefined;
  const { member, among } = found;
  const at = among.indexOf(member);
  const from = Math.max(0, at - AROUND);
  const listed = among
    .slice(from, at + AROUND + 1)
    .map((each) => (each === member ? `- ${bold(wordsOf(each))}` : `- ${escaped(wordsOf(each))}`));
  const lines = [bold(WORDS[locale](member, at + 1, among.length)), listed.join('\n')];
  return { lines, ...segments.offsets(member.marker) };
}

/** The marker with the words after it, up to the first mark. */
function wordsOf({ marker: { start, end } }: NumberedMember): string {
  const marker = start.segment.text.slice(start.column, end.column);
  return marker + lexer.clauseAfter(end.segment.text, end.column, LONGEST).trim();
}

const WORDS: Readonly<Record<Locale, (member: NumberedMember, place: number, count: number) => string>> = {
  zh: (member, place, count) =>
    member.type === 'heading'
      ? `第${'一二三四'[member.level - 1]}级标题，同级${count}个中的第${place}个`
      : `列举${count}项中的第${place}项`,
  en: (member, place, count) =>
    member.type === 'heading' ? `Heading of level ${member.level}: ${place} of ${count}` : `Item ${place} of ${count}`,
};
