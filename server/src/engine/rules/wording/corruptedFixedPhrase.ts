// A fixed phrase that has lost a character or has a wrong one: 一列制度, 有待一步加强, 村规民19份.

import { FIXED_PHRASES, type PhraseRow } from '../../data/fixedPhrases';
import { Dictionary } from '../../scan/dictionary';
import type { RecordRule } from '../rule';

const phrases = new Dictionary(FIXED_PHRASES, (row) => row.wrong);

export const corruptedFixedPhrase: RecordRule = {
  scope: 'record',
  meta: {
    id: 'corrupted-fixed-phrase',
    group: 'wording',
    severity: 'error',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '固定表述，逐条注明出处' },
    name: { zh: '固定短语缺字、错字', en: 'Corrupted fixed phrase' },
    why: { zh: '固定短语缺字或错字，意思不通，政治表述出错更属严重差错。', en: 'A fixed phrase with a lost or wrong character makes no sense; in political terms it is a grave error.' },
    messages: {
      corrupted: { zh: '“{found}”疑为“{expected}”之误（{source}）；请改正', en: '“{found}” should be “{expected}” ({source})' },
    },
    whileTyping: 'hold',
  },
  wakes: phrases.firstCharacters,
  *check({ text }) {
    let last = -1;
    for (const { row, start, end } of phrases.matches(text)) {
      if (start === last || isGuarded(row, text, start, end)) continue;
      last = start;
      yield { start, end, message: 'corrupted', ...(row.severity === undefined ? {} : { severity: row.severity }), data: { found: row.wrong, expected: row.right, source: row.source } };
    }
  },
  fixes(finding) {
    const { expected } = finding.data;
    return typeof expected !== 'string' ? [] : [{ title: { zh: `改为“${expected}”`, en: `Change to “${expected}”` }, safe: false, edits: [{ at: finding.at, text: expected }] }];
  },
};

function isGuarded(row: PhraseRow, text: string, start: number, end: number): boolean {
  return row.notBefore?.some((word) => text.startsWith(word, end)) === true || row.notAfter?.some((word) => text.endsWith(word, start)) === true;
}
