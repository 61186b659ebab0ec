// A word written twice in a row by mistake: 加强加强队伍建设, 的的.

import {
  ADVERBS_BETWEEN,
  COMMON_WORDS,
  DOUBLED_WORDS,
  LONGER_WORDS,
  NUMERALS,
  PARTICLES,
} from '../../lexicon/tables/repetitions';
import { repetitions, type Repetition } from '../../facts/terms/repetitions';
import { isWord, isWordBoundary, standing, wordAt } from '../../lexicon/wordBoundaries';
import { replacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const certain = new Set(COMMON_WORDS);
const doubledInSpeech = new Set(DOUBLED_WORDS);
/** A particle twice, or a verb's 好 (做好好各项工作). */
const PARTICLE_TWICE = new RegExp(`([${PARTICLES}])\\1|(?<=[做办抓搞用守建管])(好)好`, 'gu');
const WORD_AGAIN = new RegExp(`(\\p{Script=Han}{2})(?:${ADVERBS_BETWEEN.join('|')})\\1`, 'gu');

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
    const repeats =
      found.length > 0 || DOUBLED_PARTICLE.test(text) || ADVERBS_BETWEEN.some((word) => text.includes(word));
    return repeats && [...SENTENCE_MARKS].some((mark) => text.includes(mark)) ? reports(text, found) : NOTHING;
  },
  fixes: (finding) => (typeof finding.data['word'] === 'string' ? [replacement(finding, finding.data['word'])] : []),
};

const DOUBLED_PARTICLE = new RegExp(`([的了好${PARTICLES}])\\1`, 'u');
const NOTHING: readonly SegmentReport[] = [];

function* reports(text: string, repeated: readonly Repetition[]): Generator<SegmentReport> {
  for (const found of repeated) if (!isRight(text, found)) yield reportOf(text, found);
  for (const match of text.matchAll(/(?<![目打])的的(?![确士])|(?<![为除到])了了(?![解然结不如望事此却])/g))
    yield { start: match.index, end: match.index + 2, message: 'repeated', data: { word: text[match.index] ?? '' } };
  for (const match of text.matchAll(PARTICLE_TWICE))
    if (isTwiceByMistake(text, match.index))
      yield { start: match.index, end: match.index + 2, message: 'repeated', data: { word: text[match.index] ?? '' } };
  for (const match of text.matchAll(WORD_AGAIN)) {
    const [found, word = ''] = match;
    if (certain.has(word) && standing(text, match.index, match.index + word.length) === 'certain')
      yield {
        start: match.index,
        end: match.index + found.length,
        message: 'repeated',
        data: { word: found.slice(word.length) },
      };
  }
}

/** Not where the second begins the next word (对对联, 做好好人好事), or the first ends the word before (共和和). */
function isTwiceByMistake(text: string, start: number): boolean {
  const second = wordAt(text, start + 1);
  if (second.start !== start + 1 || second.end !== start + 2) return false;
  if (isWord(text.slice(start + 1, start + 3)) || isWord(text.slice(start + 1, start + 4))) return false;
  return text[start] === '好' || isWordBoundary(text, start);
}

function reportOf(text: string, { start, end, length }: Repetition): SegmentReport {
  return { start, end, message: 'repeated', data: { word: text.slice(start, start + length) } };
}

function isRight(text: string, { start, end, length }: Repetition): boolean {
  const word = text.slice(start, start + length);
  // Two characters may be the end of one word and the beginning of the next (构建共建共治): they must be a word for certain.
  if (length === 2 && !certain.has(word) && !isWordTwice(text, start, end)) return true;
  // 落实落实再落实 is said for emphasis.
  if (text.startsWith(`再${word}`, end)) return true;
  // 一校一策一校一策, 二〇二〇.
  if ([...word].some((char) => NUMERALS.includes(char))) return true;
  return LONGER_WORDS.some((rest) => text.startsWith(rest, end));
}

/** Whether both halves are words by themselves: neither belongs to the words around it, and speech does not double it. */
function isWordTwice(text: string, start: number, end: number): boolean {
  const middle = start + 2;
  const word = text.slice(start, middle);
  return (
    isWord(word) &&
    !doubledInSpeech.has(word) &&
    standing(text, start, middle) === 'certain' &&
    standing(text, middle, end) === 'certain' &&
    !isWord(text.slice(middle, end + 1))
  );
}
