// The fix for what the source holds besides the text that is read, such as markup and line breaks within paragraphs.

import { within, type Segment } from '../../../facts/segment';
import type { Fix } from '../../rule';

/** Replaces all that is read of each segment by itself: what the source holds between goes, and the text stays. */
export function rewriteSegments(segments: readonly Segment[], title: Fix['title']): readonly Fix[] {
  const edits = segments.map((segment) => ({ at: within(segment, 0, segment.text.length), text: segment.text }));
  return edits.length === 0 ? [] : [{ title, safe: false, edits }];
}
