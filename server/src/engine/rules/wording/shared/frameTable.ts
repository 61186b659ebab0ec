// What the rules on sentence frames share.

import type { FrameRow } from '../../../lexicon/tables/frameRow';
import { Frames } from '../../../lexicon/frames';
import { isInTitleMarks } from '../../../lexicon/guardedWords';
import type { SegmentRule, RuleMeta } from '../../rule';

/** A rule that reports the frames of a table, with what was found and what the row advises; unsafe are the fixes that it may have. */
export function frameTableRule(
  meta: Omit<RuleMeta, 'group' | 'about' | 'fix' | 'whileTyping' | 'messages'>,
  rows: readonly FrameRow[],
  fixes?: SegmentRule['fixes'],
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
    triggers: frames.words,
    *check({ text }) {
      for (const { row, start, end } of frames.matches(text)) {
        if (!isInTitleMarks(text, start))
          yield {
            start,
            end,
            message: 'frame',
            data: { found: text.slice(start, end), advice: row.advice.zh, adviceEn: row.advice.en },
          };
      }
    },
    ...(fixes === undefined ? {} : { fixes }),
  };
}
