// 十九届二中、四中、三中全会: out of order, twice, or one that there never was.

import type { CongressRow } from '../../lexicon/tables/meetings';
import type { PlenumMention } from '../../facts/dates/meetings';
import { formatNumeral } from '../../lexer/numerals';
import { within } from '../../facts/segment';
import type { DocumentRule, Report } from '../rule';
import { mentionsOf } from './shared/mentions';

/** From so many plenums on a list is meant to be whole. */
const WHOLE = 4;

export const plenumListMalformed: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'plenum-list-malformed',
    group: 'dates',
    about: 'text',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'convention', note: '历次全会按届次先后列举' },
    name: { zh: '全会列举缺漏、倒序', en: 'Faulty list of plenums' },
    rationale: {
      zh: '列举历次全会应当从前到后，不重不漏，也不能写没有召开过的全会。',
      en: 'Plenums are listed in their order, each once, and only those that were held.',
    },
    messages: {
      order: {
        zh: '“{found}全会”排在“{before}全会”之后，次序颠倒；请按先后重排',
        en: '“{found}” stands behind “{before}”; list plenums in their order',
      },
      twice: { zh: '“{found}全会”重复列举；请删去一处或核对', en: '“{found}” is listed twice; delete one or check' },
      unheld: {
        zh: '{congress}届中央委员会没有召开过“{found}全会”；请核对',
        en: 'There was no “{found}” of the {congress} Central Committee; check',
      },
      gap: { zh: '列举中缺“{missing}全会”；请核对是否遗漏', en: '“{missing}” is missing in this list; check' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const { segment, found } of mentionsOf(view, 'meetings')) {
      if (found.congress === undefined) continue;
      for (const fault of faultsOf(found.plenums, found.congress))
        yield { ...fault, at: within(segment, fault.plenum.start, fault.plenum.end) };
    }
  },
};

function* faultsOf(
  plenums: readonly PlenumMention[],
  congress: CongressRow,
): Generator<Omit<Report, 'at'> & { plenum: PlenumMention }> {
  for (const [i, plenum] of plenums.entries()) {
    const found = nameOf(plenum.value);
    const before = plenums[i - 1];
    if (congress.ended && plenum.value > congress.plenums.length)
      yield { plenum, message: 'unheld', data: { found, congress: congress.name } };
    else if (plenums.slice(0, i).some((each) => each.value === plenum.value))
      yield { plenum, message: 'twice', data: { found } };
    else if (before !== undefined && before.value > plenum.value)
      yield { plenum, message: 'order', data: { found, before: nameOf(before.value) } };
    else if (before !== undefined && plenums.length >= WHOLE && plenum.value === before.value + 2)
      yield { plenum, message: 'gap', severity: 'hint', data: { missing: nameOf(before.value + 1) } };
  }
}

function nameOf(value: number): string {
  return `${formatNumeral(value)}中`;
}
