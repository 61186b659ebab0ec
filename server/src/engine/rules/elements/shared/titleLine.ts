// A first line that is a title but for the mark at its end, for which it is read as text.

import { skipBlanks, skipBlanksBack } from '../../../text/characters';
import { genreOfTitle } from '../../../facts/terms/titleParts';
import type { Outline } from '../../../outline/outline';
import { within, type Range } from '../../../facts/segment';

const LONGEST = 60;

/** The mark at the end of the line; undefined where the document has a title, or its first line is a sentence. */
export function markBehindTitle({ title, salutation, body }: Outline): Range | undefined {
  if (title !== undefined || salutation !== undefined) return undefined;
  const { segment, column } = body.start;
  const from = skipBlanks(segment.text, column);
  const end = skipBlanksBack(segment.text, segment.text.length);
  const words = segment.text.slice(from, end - 1);
  if (
    words.length > LONGEST ||
    !/[。，；：、,;:]/.test(segment.text[end - 1] ?? '') ||
    /[。，；：！？,;:]|如下|^(?:现|下面|以下|各位|一、)/.test(words)
  )
    return undefined;
  return genreOfTitle(words) === undefined || !/关于|(?:19|20)\d{2}年/.test(words)
    ? undefined
    : within(segment, end - 1, end);
}
