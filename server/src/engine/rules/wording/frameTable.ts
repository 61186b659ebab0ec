// What the rules on sentence frames share.

import type { FrameRow } from '../../data/frameRow';
import { Dictionary } from '../../scan/dictionary';
import { frames } from '../../scan/frames';
import { isInTitleMarks } from '../../scan/guardedWords';
import type { RecordRule, RuleMeta } from '../rule';

/** A rule that reports the frames of a table, with what was found and what the row advises. */
export function frameTableRule(meta: Omit<RuleMeta, 'group' | 'fix' | 'whileTyping' | 'messages'>, rows: readonly FrameRow[]): RecordRule {
  const openings = new Dictionary(rows, (row) => row.open);
  return {
    scope: 'record',
    meta: { ...meta, group: 'wording', fix: 'none', whileTyping: 'hold', messages: { frame: { zh: '“{found}”：{advice}', en: '“{found}”: {adviceEn}' } } },
    wakes: openings.firstCharacters,
    *check({ text }) {
      for (const { row, start, end } of frames(openings, text)) {
        if (!isInTitleMarks(text, start)) yield { start, end, message: 'frame', data: { found: text.slice(start, end), advice: row.advice.zh, adviceEn: row.advice.en } };
      }
    },
  };
}
