// 等 and an ellipsis together: 村、社区等…….

import { pairsOf } from '../../lexicon/wordAutomaton';
import { isClosing } from '../../text/characters';
import { clauseBefore } from '../../lexer/context';
import { beginsWordWithDeng, endsWordInDeng } from '../../lexer/dengWords';
import type { Finding, SegmentRule } from '../rule';
import { removeMark } from './shared/replaceMark';

const ELLIPSIS = /^(?:…{1,4}|\.{3,12}|。{3,12})/;
const BACKWARDS = /(?:…{1,4}|\.{3,12}|。{3,12})$/;
/** The longest ellipsis, in UTF-16 code units. */
const REACH = 12;
/** How far before 等 the other items of its list are looked for, in UTF-16 code units. */
const LIST_REACH = 60;

export const ellipsisWithDeng: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'ellipsis-with-deng',
    group: 'punctuation',
    about: 'text',
    severity: 'warning',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.9' },
    name: { zh: '省略号与“等”并用', en: 'Ellipsis with 等' },
    rationale: { zh: '省略号和“等”都表示列举未尽，只用其一。', en: 'Both say that the list goes on; one is enough.' },
    messages: {
      both: { zh: '省略号与“等”重复，请删去省略号', en: 'The ellipsis repeats 等; remove it' },
    },
    whileTyping: 'hold',
  },
  triggers: [...pairsOf('等', ['…', '...', '。。。']), ...pairsOf(['…', '...', '。。。'], '等')],
  *check({ text }) {
    for (let i = text.indexOf('等'); i >= 0; i = text.indexOf('等', i + 1)) {
      const behind = endsWordInDeng(text, i) ? 0 : (ELLIPSIS.exec(text.slice(i + 1, i + 1 + REACH))?.[0].length ?? 0);
      const before = beginsWordWithDeng(text, i)
        ? 0
        : (BACKWARDS.exec(text.slice(Math.max(0, i - REACH), i))?.[0].length ?? 0);
      if (behind > 0) yield { start: i + 1, end: i + 1 + behind, message: 'both' };
      else if (before > 0) yield { start: i - before, end: i, message: 'both' };
    }
  },
  fixes: (finding) => removeMark(finding, '省略号', closesList(finding)),
};

/** Without a list before it 等 may be the verb: 还在等……. */
function closesList({ at: { start } }: Finding): boolean {
  const { text } = start.segment;
  const deng = text.startsWith('等', start.column - 1) ? start.column - 1 : start.column;
  return isClosing(text.charCodeAt(deng - 1)) || clauseBefore(text, deng, LIST_REACH).includes('、');
}
