// Lines of a table without its cells: ||, |---|.

import { skipBlanks, skipBlanksBack } from '../../text/characters';
import { defineFilter } from '../../incremental/keys';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { deleteLine } from '../shared/wholeLine';

const RULES_OF_TABLES = defineFilter(isRule);

export const tableResidue: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'table-residue',
    group: 'residue',
    about: 'artefact',
    severity: 'hint',
    fix: 'unsafe',
    sourceAction: 'residue',
    reference: { kind: 'convention', note: '表格转文字所遗留' },
    name: { zh: '表格线残留', en: 'Table rules' },
    rationale: {
      zh: '表格转成文字后剩下的竖线、横线，不是正文。',
      en: 'The rules of a table that was turned into text are no text.',
    },
    messages: {
      rule: { zh: '此行只有表格线；请删去', en: 'nothing but the rules of a table; delete the line' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const segment of view.read(RULES_OF_TABLES)) {
      if (isInTable(view.previous(segment)) || isInTable(view.next(segment))) continue;
      const [start, end] = [skipBlanks(segment.text, 0), skipBlanksBack(segment.text, segment.text.length)];
      if (!view.residue.touches(segment, start, end)) yield { at: within(segment, start, end), message: 'rule' };
    }
  },
  fixes: deleteLine,
};

function isRule({ text, opensLine, facts }: Segment): boolean {
  return opensLine && !facts.blank && text.includes('|') && /^[|\s\-:+]{2,200}$/.test(text);
}

/** A row with cells: the rules beside it are those of a table that is still there. */
function isInTable(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.text.includes('|') && !isRule(segment);
}
