// Two sentence frames run into one: 由司法所等为核心, 围绕“宪法”为主题.

import { sentenceBefore } from '../../lexer/context';
import type { AdvisedSearch } from '../../lexicon/frames';
import { SENTENCE_BLENDS } from '../../lexicon/tables/sentenceBlends';
import { frameTableRule } from './shared/frameTable';

const MAKE = ['，使', '，让', ',使', ',让'];
/** A sentence that begins with a preposition has no subject before the comma. */
const BY_MEANS = /^[ \u3000]*(?:[（(]?[一二三四五六七八九十\d]+[是）)、.．])?((?:通过|经过)[^，,]{4,40})$/;
const SENTENCE = 60;

/** 经过培训，使干部…: what makes them do so stands behind a preposition. */
const withoutSubject: AdvisedSearch = {
  words: MAKE,
  *matches(text, hits, from) {
    for (let i = 0; i < hits.count; i++) {
      if (this.words[hits.wordAt(i) - from] === undefined) continue;
      const phrase = BY_MEANS.exec(sentenceBefore(text, hits.startAt(i), SENTENCE))?.[1];
      const end = hits.endAt(i);
      if (phrase === undefined || /^[用人得]/.test(text.slice(end))) continue;
      const verb = text.slice(end - 1, end);
      yield {
        start: hits.startAt(i) - phrase.length,
        end,
        advice: {
          zh: `介词短语后面又用“${verb}”，句子缺主语，宜删去“${verb}”，或删去“通过（经过）”`,
          en: `the sentence has no subject; drop ${verb}, or the preposition`,
        },
      };
    }
  },
};

export const sentenceBlend = frameTableRule(
  {
    id: 'sentence-blend',
    severity: 'hint',
    reference: { kind: 'convention', note: '现代汉语语法：句式杂糅' },
    name: { zh: '句式杂糅', en: 'Blended sentence frames' },
    rationale: {
      zh: '两种说法各取一半拼在一起，句子就不通。',
      en: 'Half of one frame and half of another do not make a sentence.',
    },
  },
  SENTENCE_BLENDS,
  { searches: [withoutSubject] },
);
