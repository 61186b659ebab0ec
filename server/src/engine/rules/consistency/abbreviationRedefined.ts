// （以下简称《条例》） a second time: what a short name stands for is said once.

import { defineFilter } from '../../incremental/keys';
import { matchesIn } from '../../lexer/matchesIn';
import { within, type Range } from '../../facts/segment';
import { replacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

const DEFINITION =
  /[（(](?:以下|下文|下同)?统?简称(?:为|作)?[：:]?[“"《‘]?([^”"》’（）()，。；]{1,20})[”"》’]?(?:，?下同)?[）)]/g;
const DEFINING = defineFilter(({ text }) => text.includes('简称'));

export const abbreviationRedefined: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'abbreviation-redefined',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '简称在首次出现时规定一次，此后直接使用' },
    name: { zh: '简称重复规定', en: 'Short name defined again' },
    rationale: {
      zh: '简称前面已经规定，后面直接使用；再规定一次，读者会以为另有所指。',
      en: 'A short name is defined once and then used; a second definition looks like another thing.',
    },
    messages: {
      again: {
        zh: '简称“{name}”前面已经规定，此处重复；请删去',
        en: 'The short name “{name}” has been defined before; take this out',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const first = new Map<string, Range>();
    for (const segment of view.read(DEFINING))
      for (const match of matchesIn(segment.text, DEFINITION)) {
        const at = within(segment, match.index, match.index + match[0].length);
        const name = match[1] ?? '';
        const before = first.get(name);
        if (view.residue.touches(segment, at.start.column, at.end.column)) continue;
        if (before === undefined) first.set(name, at);
        else
          yield {
            at,
            message: 'again',
            data: { name },
            related: [{ at: before, message: { zh: '首次规定在此', en: 'Defined here first' } }],
          };
      }
  },
  fixes: (finding) => [replacement(finding, '')],
};
