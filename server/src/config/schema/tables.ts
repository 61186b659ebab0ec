// The user's rows for the tables of facts, in the forms of the built-in rows.

import * as v from 'valibot';
import { bilingual, WORD } from './words';

const WORDS = v.array(WORD);
const SOURCE = { source: v.exactOptional(v.pipe(WORD, bilingual({ zh: '出处，显示在提示中', en: 'Where it comes from; shown in the message' }))) };
const GUARDS = {
  notAfter: v.exactOptional(v.pipe(WORDS, bilingual({ zh: '紧接在其中一个词之后的不算', en: 'Not meant straight behind one of these' }))),
  notBefore: v.exactOptional(v.pipe(WORDS, bilingual({ zh: '紧接着其中一个词的不算', en: 'Not meant straight before one of these' }))),
};
const SEVERITY = { severity: v.exactOptional(v.picklist(['warning', 'hint'])) };
const DATE = v.pipe(v.string(), v.isoDate(), bilingual({ zh: '日期，如 2023-07-01', en: 'A date, such as 2023-07-01' }));
const YEAR = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2100));
const COMPANY = v.strictObject({ words: WORDS, within: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)) });

function rows<Entries extends v.ObjectEntries>(entries: Entries, zh: string, en: string) {
  return v.exactOptional(v.pipe(v.array(v.strictObject({ ...entries, ...SOURCE })), bilingual({ zh, en })));
}

const LAW = {
  name: v.pipe(WORD, bilingual({ zh: '简称，不带书名号', en: 'Short name, without 《》' })),
  title: v.exactOptional(v.pipe(WORD, bilingual({ zh: '全称', en: 'Full title' }))),
  aliases: v.exactOptional(WORDS),
  rank: v.exactOptional(v.picklist(['law', 'regulation', 'party-regulation'])),
  adopted: v.pipe(DATE, bilingual({ zh: '公布日期', en: 'Adopted' })),
  effective: v.pipe(DATE, bilingual({ zh: '施行日期', en: 'In force since' })),
  repealed: v.exactOptional(
    v.pipe(v.strictObject({ on: DATE, by: v.exactOptional(WORD), instead: WORD }), bilingual({ zh: '废止：日期、依据、应改引的', en: 'Repealed: when, by what, and what to cite instead' })),
  ),
};

export const TABLES = v.pipe(
  v.strictObject({
    laws: rows(LAW, '法规规章', 'Laws and regulations'),
    plans: rows({ words: WORDS, name: v.exactOptional(WORD), first: YEAR, last: YEAR }, '有年限的规划：各种写法、首末年', 'Plans with a term: how they are written, first and last year'),
    campaigns: rows({ word: WORD, instead: WORD, last: YEAR }, '有期限的专项行动：末年和之后的说法', 'Campaigns with a term: last year, and what to write afterwards'),
    meetings: rows({ name: WORD, since: DATE }, '会议、提法：此日之前不可能引用', 'Meetings and doctrines: nothing can cite them before the day'),
    formulas: rows({ wrong: WORD, right: WORD, ...GUARDS, ...SEVERITY }, '固定表述：走样的和规范的', 'Fixed formulas: altered and right'),
    staleFormulas: rows({ stale: WORD, current: WORD, since: DATE, notBefore: GUARDS.notBefore }, '过期的固定表述：旧的、新的、何时起', 'Formulas of former years: old, new, since when'),
    supersededTerms: rows({ old: WORD, current: WORD, since: DATE, ...GUARDS }, '旧称：旧的、新的、何时起', 'Former names: old, new, since when'),
    officialNames: rows({ wrong: WORD, right: WORD, ...GUARDS, ...SEVERITY }, '法定名称：走样的和规范的', 'Official names: altered and right'),
    confusables: rows(
      {
        wrong: WORD,
        right: WORD,
        ...GUARDS,
        behind: v.exactOptional(v.pipe(COMPANY, bilingual({ zh: '后面若干字内有其一才算', en: 'Wrong only with one of these behind it' }))),
        ahead: v.exactOptional(v.pipe(COMPANY, bilingual({ zh: '前面若干字内有其一才算', en: 'Wrong only with one of these before it' }))),
        unless: v.exactOptional(v.pipe(WORDS, bilingual({ zh: '同句中有其一则不算', en: 'Not wrong where one of these stands in the sentence' }))),
        since: v.exactOptional(YEAR),
        ...SEVERITY,
      },
      '易混词：错的和对的',
      'Confusable words: wrong and right',
    ),
    levels: rows({ wrong: WORD, instead: WORD, ...GUARDS }, '乡镇、街道没有的机构：对应的是什么', 'Organs that townships do not have, and what they have instead'),
    terms: v.exactOptional(
      v.pipe(
        v.array(v.strictObject({ term: WORD, forms: v.array(v.strictObject({ form: WORD, ...GUARDS })) })),
        bilingual({ zh: '有几种写法的用语：全文宜统一', en: 'Terms in several forms, of which a text keeps to one' }),
      ),
    ),
  }),
  bilingual({ zh: '给内置的表添的行；与内置的落在同一处时以此为准', en: 'Rows added to the built-in tables; at one place they win' }),
);
