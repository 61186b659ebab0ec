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
import { skipBlanks, tableOf } from '../../text/characters';
import { isWord, isWordBoundary, standing, wordAt } from '../../lexicon/wordBoundaries';
import { replacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const certain = new Set(COMMON_WORDS);
const doubledInSpeech = new Set(DOUBLED_WORDS);
/** Verbs whose 好 does not double: 做好好各项工作. */
const BEFORE_GOOD = '做办抓搞用守建管';
const MAY_DOUBLE = tableOf(`的了好${PARTICLES}`);

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
    reference: { kind: 'convention', note: '校对惯例：重字、重词' },
    name: { zh: '字词重复', en: 'Repeated word' },
    rationale: {
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
  check: ({ text, facts: { markers } }) => {
    // A heading that has run into the sentence which begins with its words: 1.河道清淤河道清淤工作….
    const found = repetitions(text).filter(({ start }) => !markers.some(({ end }) => skipBlanks(text, end) === start));
    const repeats = found.length > 0 || doublesParticle(text) || ADVERBS_BETWEEN.some((word) => text.includes(word));
    return repeats && [...SENTENCE_MARKS].some((mark) => text.includes(mark)) ? reports(text, found) : NOTHING;
  },
  fixes: (finding) => (typeof finding.data['word'] === 'string' ? [replacement(finding, finding.data['word'])] : []),
};

const NOTHING: readonly SegmentReport[] = [];

function* reports(text: string, repeated: readonly Repetition[]): Generator<SegmentReport> {
  for (const found of repeated) if (!isRight(text, found)) yield reportOf(text, found);
  for (const match of text.matchAll(/(?<![目打])的的(?![确士])|(?<![为除到])了了(?![解然结不如望事此却])/g))
    // 标的的: the first is the end of a word.
    if (isWordBoundary(text, match.index))
      yield { start: match.index, end: match.index + 2, message: 'repeated', data: { word: text[match.index] ?? '' } };
  for (const start of particlesTwice(text))
    if (isTwiceByMistake(text, start))
      yield { start, end: start + 2, message: 'repeated', data: { word: text[start] ?? '' } };
  for (const { start, end } of wordsAgain(text))
    if (certain.has(text.slice(start, start + 2)) && standing(text, start, start + 2) === 'certain')
      yield { start, end, message: 'repeated', data: { word: text.slice(start + 2, end) } };
}

function doublesParticle(text: string): boolean {
  for (let i = 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (MAY_DOUBLE[code] === 1 && code === text.charCodeAt(i - 1)) return true;
  }
  return false;
}

/** Columns of a particle that stands twice, or of a verb's 好. */
function* particlesTwice(text: string): Generator<number> {
  for (let i = 0; i + 1 < text.length; i++) {
    const char = text.charAt(i);
    if (char !== text[i + 1]) continue;
    const doubles = char === '好' ? BEFORE_GOOD.includes(text[i - 1] ?? ' ') : PARTICLES.includes(char);
    if (doubles) yield i++;
  }
}

/** A word of two hanzi that stands again after an adverb: 推进继续推进. */
function* wordsAgain(text: string): Generator<{ readonly start: number; readonly end: number }> {
  for (const adverb of ADVERBS_BETWEEN) {
    for (let at = text.indexOf(adverb, 2); at >= 2; at = text.indexOf(adverb, at + 1)) {
      const end = at + adverb.length;
      if (text.startsWith(text.slice(at - 2, at), end)) yield { start: at - 2, end: end + 2 };
    }
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
