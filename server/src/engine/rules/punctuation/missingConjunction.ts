// Two figures run together: 29个382人次.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { DIGITS } from '../../text/characters';
import { matchesIn } from '../../lexer/matchesIn';
import { within } from '../../facts/segment';
import type { SegmentRule } from '../rule';

/** Only a number of things before a number of people: 957个50户以上 and 3个类别9个品种 are attributes. 6起8人 is how cases and those dealt with are counted. */
const TOGETHER =
  /(?<![\d.．每])(\d+)(?:[个场期批次](?=\d+余?人次?(?!以上|以下|规模|左右))|[起件](?=\d+余?人次(?!以上|以下|规模|左右)))/g;

export const missingConjunction: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'missing-conjunction',
    group: 'punctuation',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '并列的数量之间用顿号' },
    name: { zh: '并列数量缺顿号', en: 'Figures run together' },
    why: {
      zh: '两个数量连写会被读成一个；并列时中间用顿号，属修饰关系时加“的”。',
      en: 'Two figures run together read as one; put “、” between them.',
    },
    messages: {
      together: { zh: '两个数量之间缺顿号或“共”“的”，请核对', en: 'Two figures stand side by side without a mark' },
    },
    whileTyping: 'hold',
  },
  triggers: pairsOf('个场期批次起件', DIGITS),
  *check({ text }) {
    for (const match of matchesIn(text, TOGETHER)) {
      const end = match.index + match[0].length;
      const second = /^\d+余?人次?/.exec(text.slice(end))?.[0].length ?? 0;
      // 1个50人的 has a group of fifty in mind.
      if (Number(match[1]) > 1) yield { start: match.index, end: end + second, message: 'together' };
    }
  },
  fixes({ at }, view) {
    const { segment, column } = at.start;
    const middle = column + (/^\d+./.exec(view.textOf(at))?.[0].length ?? 0);
    return [
      {
        title: { zh: '补上顿号', en: 'Add “、”' },
        safe: false,
        edits: [{ at: within(segment, middle, middle), text: '、' }],
      },
    ];
  },
};
