// What the rules on sentence frames share.

import type { FrameRow } from '../../../lexicon/tables/frameRow';
import { Frames, type AdvisedMatch, type AdvisedSearch } from '../../../lexicon/frames';
import { isInTitleMarks } from '../../../lexicon/guardedWords';
import type { RuleMeta, SegmentReport, SegmentRule } from '../../rule';

/** What a rule on frames does besides reporting them. */
export interface BesideFrames {
  /** Unsafe ones. */
  readonly fixes?: SegmentRule['fixes'];
  /** Searches that report in the same way. */
  readonly searches?: readonly AdvisedSearch[];
}

/** A rule that reports the frames of a table, with what was found and what the row advises. */
export function frameTableRule(
  meta: Omit<RuleMeta, 'group' | 'about' | 'fix' | 'whileTyping' | 'messages'>,
  rows: readonly FrameRow[],
  { fixes, searches = [] }: BesideFrames = {},
): SegmentRule {
  const frames = new Frames(rows);
  return {
    scope: 'segment',
    meta: {
      ...meta,
      group: 'wording',
      about: 'text',
      fix: fixes === undefined ? 'none' : 'unsafe',
      whileTyping: 'hold',
      messages: { frame: { zh: '“{found}”：{advice}', en: '“{found}”: {adviceEn}' } },
    },
    triggers: [...frames.words, ...searches.flatMap(({ words }) => words)],
    *check({ text }, hits) {
      for (const { row, start, end } of frames.matches(text, hits))
        yield* reportOn(text, { start, end, advice: row.advice });
      let from = frames.words.length;
      for (const search of searches) {
        for (const match of search.matches(text, hits, from)) yield* reportOn(text, match);
        from += search.words.length;
      }
    },
    ...(fixes === undefined ? {} : { fixes }),
  };
}

/** Names of documents are quoted as they are. */
function* reportOn(text: string, { start, end, advice }: AdvisedMatch): Generator<SegmentReport> {
  if (!isInTitleMarks(text, start))
    yield {
      start,
      end,
      message: 'frame',
      data: { found: text.slice(start, end), advice: advice.zh, adviceEn: advice.en },
    };
}
