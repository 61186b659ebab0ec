// 的, 地 and 得 in one another's place: 清醒的认识到, 重要地意义, 做的不够.

import {
  ADJECTIVES,
  ADVERBS,
  CERTAIN_VERBS,
  COMPLEMENTS,
  GOVERNORS,
  NOUNS,
  TRANSITIVE_VERBS,
  VERBS_WITH_OBJECTS,
} from '../../lexicon/tables/particles';
import { pairsOf } from '../../lexicon/wordAutomaton';
import { isHan } from '../../text/characters';
import { Dictionary } from '../../lexicon/dictionary';
import { guardedMatches } from '../../lexicon/guardedWords';
import { isWord, isWordBoundary } from '../../lexicon/wordBoundaries';
import { matchesIn } from '../../lexer/matchesIn';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const adverbEnds = new Set(ADVERBS.map((adverb) => adverb.slice(-1)));
const DE = '的'.charCodeAt(0);
const DEI = '得'.charCodeAt(0);
const DI = '地'.charCodeAt(0);
const complements = new Dictionary(COMPLEMENTS, (row) => row.wrong);

/** A verb of one hanzi, 的 for 得, and a complement that closes the clause: 台账建的全、问题查的准. */
const COMPLEMENT_OF_VERB =
  /(?<![所的])[建查抓管学落办改写说干做走研教讲练评审防治挖找摸谋]的(?:[很较更还不]?(?:[实细严深透紧牢准全稳]|到位)|[很较更不]好|很快)(?=[，、。；,;！!])/g;
/** 地 for 的 after a verb that takes a noun: 得到很好地解决. */
const GOVERNED_ATTRIBUTE =
  /(?<=(?:得到|受到|获得|予以|给予)了?)([很较更]好|有效|妥善|及时|充分|圆满|彻底|全面|根本|极大|进一步)地(?:解决|处理|落实|保障|改善|提升|提高|发挥|体现|化解|维护|发展|加强|控制|遏制|保护|肯定|支持|处置)(?=[，、。；,;！!])/g;

/** How far before an adverb what governs it may stand: 得到了更加有效的落实. */
const GOVERNOR_REACH = 8;

export const deDiDe: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'de-di-de',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '《现代汉语词典》（第7版）“的”“地”“得”各条' },
    name: { zh: '“的”“地”“得”混用', en: '的, 地, 得' },
    rationale: {
      zh: '状语后面用“地”，定语后面用“的”，补语前面用“得”，用混了语法关系就不清。',
      en: '地 follows an adverb, 的 an attribute, 得 comes before a complement.',
    },
    messages: {
      adverb: {
        zh: '“{found}”：修饰动词的状语后面用“地”，应为“{expected}”',
        en: '“{found}”: an adverb takes 地: “{expected}”',
      },
      attribute: {
        zh: '“{found}”：修饰名词的定语后面用“的”，应为“{expected}”',
        en: '“{found}”: an attribute takes 的: “{expected}”',
      },
      complement: {
        zh: '“{found}”：动词和补语之间用“得”，应为“{expected}”',
        en: '“{found}”: a complement takes 得: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf(ADVERBS, '的得'),
    ...pairsOf(ADJECTIVES, '地'),
    ...complements.words,
    ...pairsOf([...'建查抓管学落办改写说干做走研教讲练评审防治挖找摸谋'], '的'),
    ...pairsOf(['好', '有效', '妥善', '及时', '充分', '圆满', '彻底', '全面', '根本', '极大', '进一步'], '地'),
  ],
  *check({ text }) {
    for (let at = 0; at < text.length; at++) {
      const particle = text.charCodeAt(at);
      const report =
        particle === DE || particle === DEI
          ? misplacedBehindAdverb(text, at)
          : particle === DI
            ? misplacedBehindAdjective(text, at)
            : undefined;
      if (report !== undefined) yield report;
    }
    for (const { row, start } of guardedMatches(complements, text))
      yield report('complement', start, row.wrong, row.right);
    for (const match of matchesIn(text, COMPLEMENT_OF_VERB)) {
      const [found] = match;
      if (isWordBoundary(text, match.index)) yield report('complement', match.index, found, found.replace('的', '得'));
    }
    for (const match of matchesIn(text, GOVERNED_ATTRIBUTE)) {
      const [found, adjective = ''] = match;
      yield report('attribute', match.index, found, `${adjective}的${found.slice(adjective.length + 1)}`);
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

function report(message: string, start: number, found: string, expected: string): SegmentReport {
  return { start, end: start + found.length, message, data: { found, expected } };
}

function misplacedBehindAdverb(text: string, at: number): SegmentReport | undefined {
  if (!adverbEnds.has(text[at - 1] ?? '')) return undefined;
  const verb = verbBehind(text, at + 1);
  const adverb = verb === undefined ? undefined : longestBefore(ADVERBS, text, at);
  if (verb === undefined || adverb === undefined || isGoverned(text, at - adverb.length)) return undefined;
  return report('adverb', at - adverb.length, adverb + (text[at] ?? '') + verb, `${adverb}地${verb}`);
}

function misplacedBehindAdjective(text: string, at: number): SegmentReport | undefined {
  const noun = NOUNS.find((each) => text.startsWith(each, at + 1));
  const adjective = noun === undefined ? undefined : longestBefore(ADJECTIVES, text, at);
  return noun === undefined || adjective === undefined
    ? undefined
    : report('attribute', at - adjective.length, `${adjective}地${noun}`, `${adjective}的${noun}`);
}

function longestBefore(words: readonly string[], text: string, at: number): string | undefined {
  let longest: string | undefined;
  for (const word of words) if (text.endsWith(word, at) && word.length > (longest?.length ?? 0)) longest = word;
  return longest;
}

/** The verb at a place if it is certainly used as one: with a complement, or with one of its objects after it. */
function verbBehind(text: string, at: number): string | undefined {
  const certain = CERTAIN_VERBS.find((verb) => text.startsWith(verb, at));
  if (certain !== undefined) return certain;
  if (isCompletedVerb(text, at)) return text.slice(at, at + 3);
  const transitive = TRANSITIVE_VERBS.find((verb) => text.startsWith(verb, at));
  if (transitive !== undefined) return takesObject(text, at + transitive.length) ? transitive : undefined;
  return VERBS_WITH_OBJECTS.find(
    ({ verb, objects }) =>
      text.startsWith(verb, at) && objects.some((object) => text.startsWith(object, at + verb.length)),
  )?.verb;
}

/** A word of two hanzi with 了 and an object: 参加了义务劳动. After an adverb with 的 no noun stands so. */
function isCompletedVerb(text: string, at: number): boolean {
  return (
    text[at + 2] === '了' &&
    isHan(text.charCodeAt(at + 3)) &&
    isWord(text.slice(at, at + 2)) &&
    isWordBoundary(text, at + 2)
  );
}

/** Any hanzi that does not go on to a noun: 的, 和. */
function takesObject(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) && !'的和与及是'.includes(text[at] ?? '的');
}

/** 得到了有效的落实: a verb before the adverb has the whole for its object. */
function isGoverned(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - GOVERNOR_REACH), start);
  const clause = before.slice(
    Math.max(...['，', ',', '。', '；', ';', '、', '：', ':'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return GOVERNORS.some((verb) => clause.includes(verb));
}
