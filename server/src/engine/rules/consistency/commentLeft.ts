// A note of a reviewer that was left in the text: （领导改）, [批注1], （此段删除）, TODO.

import { pairsOf } from '../../lexicon/wordAutomaton';
import { matchesIn } from '../../lexer/matchesIn';
import { replacement } from '../shared/replacement';
import type { SegmentRule } from '../rule';

const COMMENT =
  /[[【](?:批注|修订|备注)[^\]】\n]{0,40}[\]】]|\[[A-Z]{1,3}\d{1,3}\]|[（(](?:此段|此句|本段|本句|该段|该句|这段|这句)[^（()）\n]{0,12}[）)]|[（(](?:领导|主任|书记|镇长|局长|科长|办公室)(?:已?改|已?审|批示|修改|意见)[^（()）\n]{0,8}[）)]|[（(](?:待核实|待核|待定|待确认|待补|待更新|数据待[^（()）\n]{1,6}|请核实|请核对|请确认|需核实|存疑|原文如此|删除|删掉|下同删)[^（()）\n]{0,6}[）)]|\bTODO\b|\bFIXME\b/g;

export const commentLeft: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'comment-left',
    group: 'consistency',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '定稿应清除批注、修订标记' },
    name: { zh: '批注、修订残留', en: 'Comment left in the text' },
    rationale: {
      zh: '审改时的批注、提示留在正文里，定稿前应当处理并清除。',
      en: 'Notes of those who reviewed the draft do not belong to the final text.',
    },
    messages: {
      left: {
        zh: '“{found}”像是审改时的批注；请处理后删去',
        en: '“{found}” looks like a reviewer’s note; settle it and delete it',
      },
    },
    whileTyping: 'hold',
  },
  triggers: [
    ...pairsOf('[【', '批修备'),
    ...pairsOf('[', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    ...pairsOf('（(', '此本该这领主书镇局科办待数请需存原删下'),
    'TODO',
    'FIXME',
  ],
  *check({ text }) {
    for (const match of matchesIn(text, COMMENT))
      yield { start: match.index, end: match.index + match[0].length, message: 'left', data: { found: match[0] } };
  },
  fixes: (finding) => [replacement(finding, '')],
};
