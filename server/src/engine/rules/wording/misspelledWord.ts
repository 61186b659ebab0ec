// A hanzi that makes no word with those beside it, where one that sounds or looks like it does: 防冶 for 防治, 未雨稠缪.

import { defineFilter } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { Dictionary } from '../../lexicon/dictionary';
import { isInTitleMarks } from '../../lexicon/guardedWords';
import { misspelledWords, type Misspelling } from '../../lexicon/misspelledWords';
import { FIXED_PHRASES } from '../../lexicon/tables/fixedPhrases';
import { FORMULAS } from '../../lexicon/tables/formulas';
import { OFFICIAL_NAMES } from '../../lexicon/tables/officialNames';
import { within, type Segment } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';

/** Names are coined inside quotation marks, and quoted as they are between title marks; what the tables list they report. */
const misspellingsIn = memoizePerSegment(({ text, facts }: Segment): readonly Misspelling[] => {
  const found = misspelledWords(text).filter(({ start, end }) => !isQuoted(text, start) && !isInName(text, start, end));
  if (found.length === 0) return found;
  const listed = [...facts.confusables, ...corrupted.matches(text)];
  return found.filter(({ start, end }) => !listed.some((match) => match.start < end && start < match.end));
});

const corrupted = new Dictionary<{ readonly wrong: string }>(
  [...FIXED_PHRASES, ...OFFICIAL_NAMES, ...FORMULAS],
  ({ wrong }) => wrong,
);

const withMisspellings = defineFilter((segment) => misspellingsIn(segment).length > 0);

export const misspelledWord: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'misspelled-word',
    group: 'wording',
    about: 'text',
    severity: 'warning',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '《出版物汉字使用管理规定》；《现代汉语词典》（第7版）' },
    name: { zh: '错别字', en: 'Misspelled word' },
    rationale: {
      zh: '音同、形近的字打错一个，词就不成词；错别字有损公文的严肃性。',
      en: 'One hanzi that sounds or looks like the right one, and the word is none.',
    },
    messages: {
      word: {
        zh: '“{found}”不成词，疑为“{expected}”之误；请核对',
        en: '“{found}” is no word; “{expected}” is probably meant',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const { residue } = view;
    const places = view
      .read(withMisspellings)
      .flatMap((segment) => misspellingsIn(segment).map((misspelling) => ({ segment, ...misspelling })))
      .map((place) => ({ ...place, found: place.segment.text.slice(place.start, place.end) }));
    for (const { segment, start, end, found, expected } of places) {
      // A slip is made once; what comes again is a name or a term.
      if (places.filter((other) => other.found === found).length > 1 || residue.touches(segment, start, end)) continue;
      yield { at: within(segment, start, end), message: 'word', data: { found, expected } };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** Between title marks, or where a quotation opens before a place and does not close before it. */
function isQuoted(text: string, at: number): boolean {
  return isInTitleMarks(text, at) || text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

/** How persons are introduced, and how companies are: names are made of any hanzi. */
const OFFICES = ['长', '主任', '书记', '主席', '委员', '代表', '同志', '经理', '巡视员', '调研员', '队员', '社员'];
const COMPANY = /^[\u4e00-\u9fff（）()]{0,12}(?:公司|集团|合作社|商行|厂)/;

function isInName(text: string, start: number, end: number): boolean {
  return OFFICES.some((office) => text.startsWith(office, start - office.length)) || COMPANY.test(text.slice(end));
}
