// Two sentence frames run into one: 由司法所等为核心, 围绕“宪法”为主题.

import { SENTENCE_BLENDS } from '../../lexicon/tables/sentenceBlends';
import { frameTableRule } from './shared/frameTable';

export const sentenceBlend = frameTableRule(
  {
    id: 'sentence-blend',
    severity: 'hint',
    basis: { kind: 'convention', note: '现代汉语语法：句式杂糅' },
    name: { zh: '句式杂糅', en: 'Blended sentence frames' },
    why: {
      zh: '两种说法各取一半拼在一起，句子就不通。',
      en: 'Half of one frame and half of another do not make a sentence.',
    },
  },
  SENTENCE_BLENDS,
);
