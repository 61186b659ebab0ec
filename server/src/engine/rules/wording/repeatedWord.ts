// A word written twice in a row by mistake: 加强加强队伍建设, 的的.

import { COMMON_WORDS, LONGER_WORDS, NUMERALS } from '../../lexicon/tables/repetitions';
import { repetitions, type Repetition } from '../../facts/terms/repetitions';
import { replacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const certain = new Set(COMMON_WORDS);

/** A segment without any of them is no ordinary sentence, but a name or a heading. */
const SENTENCE_MARKS = '，。、；：,;:的了';

export const repeatedWord: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'repeated-word',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '校对惯例：重字、重词' },
    name: { zh: '字词重复', en: 'Repeated word' },
    why: {
      zh: '同一个词连写两遍，多为修改或粘贴时所遗留。',
      en: 'A word written twice in a row is left over from editing or pasting.',
    },
    messages: {
      repeated: { zh: '“{word}”连写了两遍；请删去一个', en: '“{word}” stands twice in a row; delete one' },
    },
    whileTyping: 'hold',
  },
  triggers: SENTENCE_MARKS,
  // Nearly every segment wakes it: one that repeats nothing should not cost a generator.
  check: ({ text }) => {
    const found = repetitions(text);
    const repeats = found.length > 0 || text.includes('的的') || text.includes('了了');
    return repeats && [...SENTENCE_MARKS].some((mark) => text.includes(mark)) ? reports(text, found) : NOTHING;
  },
  fixes: (finding) => (typeof finding.data['word'] === 'string' ? [replacement(finding, finding.data['word'])] : []),
};

const NOTHING: readonly SegmentReport[] = [];

function* reports(text: string, repeated: readonly Repetition[]): Generator<SegmentReport> {
  for (const found of repeated) if (!isRight(text, found)) yield reportOf(text, found);
  for (const match of text.matchAll(/(?<![目打])的的(?![确士])|(?<![为除到])了了(?![解然结不如望事此却])/g))
    yield { start: match.index, end: match.index + 2, message: 'repeated', data: { word: text[match.index] ?? '' } };
}

function reportOf(text: string, { start, end, length }: Repetition): SegmentReport {
  return { start, end, message: 'repeated', data: { word: text.slice(start, start + length) } };
}

function isRight(text: string, { start, end, length }: Repetition): boolean {
  const word = text.slice(start, start + length);
  // Two characters may be the end of one word and the beginning of the next (构建共建共治): they must be a word for certain.
  if (length === 2 && !certain.has(word)) return true;
  // 一校一策一校一策, 二〇二〇.
  if ([...word].some((char) => NUMERALS.includes(char))) return true;
  return LONGER_WORDS.some((rest) => text.startsWith(rest, end));
}
