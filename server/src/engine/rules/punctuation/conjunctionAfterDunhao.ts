// 、 before a conjunction that joins the last item: A、B、和C.

import { COMMON_PLACES, PLACE_ENDINGS, WORDS_BEGINNING_WITH_CONJUNCTION } from '../../lexicon/tables/conjunctionWords';
import { isHan } from '../../text/characters';
import type { SegmentRule, SegmentView } from '../rule';
import { removeMark } from './shared/replaceMark';

/** What an item begins with after its conjunction. */
const BEGINS_ITEM = /[\u4e00-\u9fff“《"]/;
/** The longest name of a place before the word that it ends in, the conjunction's character left out; UTF-16 code units. */
const LONGEST_NAME = 3;

export const conjunctionAfterDunhao: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'conjunction-after-dunhao',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '顿号与连词作用相同，《标点符号用法》示例均二者取一' },
    name: { zh: '顿号后加连词', en: 'Conjunction behind an enumeration comma' },
    rationale: {
      zh: '顿号和“和”“及”“或”都连接并列项，同一处只用其一。',
      en: '“、” and a conjunction do the same work; one of them is enough.',
    },
    messages: {
      both: { zh: '“{word}”前不用顿号，请删去“、”', en: 'No “、” before the conjunction “{word}”' },
    },
    whileTyping: 'hold',
  },
  triggers: ['、和', '、及', '、或'],
  // 与 is left out: 与时俱进, and phrases with the preposition.
  *check(segment, hits) {
    const { text } = segment;
    for (let i = 0; i < hits.count; i++) {
      const start = hits.startAt(i);
      if (!beginsItem(text, start + 1) && followsItem(segment, start) && BEGINS_ITEM.test(text[start + 2] ?? ''))
        yield { start, end: start + 1, message: 'both', data: { word: text[start + 1] ?? '' } };
    }
  },
  // No table has all names that begin with 和.
  fixes: (finding) => removeMark(finding, '、', false),
};

/** Whether the conjunction's character begins a word (和谐) or what looks like the name of a place (和若铁路, 及山村). */
function beginsItem(text: string, at: number): boolean {
  return WORDS_BEGINNING_WITH_CONJUNCTION.some((word) => text.startsWith(word, at)) || beginsName(text, at);
}

function beginsName(text: string, at: number): boolean {
  if (COMMON_PLACES.some((noun) => text.startsWith(noun, at + 1))) return false;
  for (let end = at + 2; end <= at + 1 + LONGEST_NAME && isHan(text.charCodeAt(end - 1)); end++)
    if (PLACE_ENDINGS.some((ending) => text.startsWith(ending, end))) return true;
  return false;
}

/** 一、 and （一）、 number a heading. */
function followsItem({ text, facts }: SegmentView, comma: number): boolean {
  return (
    /[\u4e00-\u9fff”》）)]/.test(text[comma - 1] ?? '') &&
    !facts.markers.some(({ type, end }) => type === 'heading' && (end === comma || end === comma + 1))
  );
}
