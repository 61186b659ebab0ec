// The user's rows for the tables of facts, in the forms of the built-in rows.

import * as v from 'valibot';
import { bilingual, integer, oneOf, word, words } from './words';

const SOURCE = {
  source: v.exactOptional(word({ zh: '出处，显示在提示中', en: 'Where it comes from; shown in the message' })),
};
const GUARDS = {
  notAfter: v.exactOptional(words({ zh: '紧接在其中一个词之后的不算', en: 'Not meant straight behind one of these' })),
  notBefore: v.exactOptional(words({ zh: '紧接着其中一个词的不算', en: 'Not meant straight before one of these' })),
};
const SEVERITY = {
  severity: v.exactOptional(
    v.pipe(
      oneOf({
        warning: { zh: '警告：多半是错的', en: 'Warning: wrong in all likelihood' },
        hint: { zh: '提示：请人再看一眼', en: 'Hint: worth a second look' },
      }),
      bilingual({ zh: '级别；不写则以规则的为准', en: 'Severity; that of the rule where not given' }),
    ),
  ),
};
const DATE = v.pipe(v.string(), v.isoDate());
const date = (zh: string, en: string) =>
  v.pipe(DATE, bilingual({ zh: `${zh}，如 2023-07-01`, en: `${en}, such as 2023-07-01` }));
const year = (zh: string, en: string) => integer(1949, 2100, { zh: `${zh}，如 2023`, en: `${en}, such as 2023` });
const WRONG = word({ zh: '走样的写法，文中见到就报', en: 'The altered wording; reported wherever it stands' });
const RIGHT = word({ zh: '规范的写法，用来代替它', en: 'The right wording, which takes its place' });
const COMPANY = v.strictObject({
  words: words({ zh: '这些词中有其一', en: 'One of these words' }),
  within: integer(0, 100, {
    zh: '至多隔多少字（同句之内）',
    en: 'At most so many characters away, in the same sentence',
  }),
});

function rows<Entries extends v.ObjectEntries>(entries: Entries, zh: string, en: string) {
  return v.exactOptional(v.pipe(v.array(v.strictObject({ ...entries, ...SOURCE })), bilingual({ zh, en })));
}

const REPEALED = v.strictObject({
  on: date('废止日期', 'Repealed on'),
  by: v.exactOptional(word({ zh: '因何废止，如代替它的法规', en: 'What repealed it, such as the law in its place' })),
  instead: word({ zh: '应改引的法规', en: 'What to cite instead' }),
});

const LAW = {
  name: word({ zh: '简称，不带书名号', en: 'Short name, without 《》' }),
  title: v.exactOptional(word({ zh: '全称，不带书名号', en: 'Full title, without 《》' })),
  aliases: v.exactOptional(words({ zh: '其他简称，不带书名号', en: 'Other short names, without 《》' })),
  rank: v.exactOptional(
    v.pipe(
      oneOf({
        law: { zh: '法律、地方性法规：人大制定', en: 'Law: made by a people’s congress' },
        regulation: { zh: '行政法规、规章：政府制定', en: 'Regulation: made by a government' },
        'party-regulation': {
          zh: '党内法规：党的机关制定，含与政府联合印发的',
          en: 'Regulation of the Party, alone or with the government',
        },
      }),
      bilingual({ zh: '由谁制定', en: 'By whom it is made' }),
    ),
  ),
  adopted: date('公布日期', 'Adopted on'),
  effective: date('施行日期', 'In force since'),
  repealed: v.exactOptional(
    v.pipe(
      REPEALED,
      bilingual({ zh: '废止：日期、依据、应改引的', en: 'Repealed: when, by what, and what to cite instead' }),
    ),
  ),
};

const PLAN = {
  words: words({ zh: '文中的各种写法', en: 'How it is written in reports' }),
  name: v.exactOptional(
    word({ zh: '名称，用于提示；不写则用文中的写法', en: 'Name, for messages; as it is written where not given' }),
  ),
  first: year('首年', 'First year'),
  last: year('末年', 'Last year'),
};

const CAMPAIGN = {
  word: word({ zh: '文中的写法', en: 'How it is written in reports' }),
  instead: word({ zh: '到期之后的说法', en: 'What to write once it is over' }),
  last: year('末年', 'Last year'),
};

const MEETING = {
  name: word({ zh: '会议或提法的名称', en: 'Name of the meeting or doctrine' }),
  since: date('从哪天起才有', 'Not to be cited before'),
};

const STALE_FORMULA = {
  stale: word({ zh: '过期的表述', en: 'The former wording' }),
  current: word({ zh: '现行的表述', en: 'The wording of today' }),
  since: date('从哪天起改用', 'In use since'),
  notBefore: GUARDS.notBefore,
};

const SUPERSEDED_TERM = {
  old: word({ zh: '旧称', en: 'Former name' }),
  current: word({ zh: '现称', en: 'Name of today' }),
  since: date('从哪天起改称', 'In use since'),
  ...GUARDS,
};

const CONFUSABLE = {
  wrong: word({ zh: '错的写法', en: 'What is wrong' }),
  right: word({ zh: '对的写法', en: 'What is right' }),
  ...GUARDS,
  behind: v.exactOptional(
    v.pipe(COMPANY, bilingual({ zh: '后面若干字内有其一才算', en: 'Wrong only with one of these behind it' })),
  ),
  ahead: v.exactOptional(
    v.pipe(COMPANY, bilingual({ zh: '前面若干字内有其一才算', en: 'Wrong only with one of these before it' })),
  ),
  unless: v.exactOptional(
    words({ zh: '同句中有其一则不算', en: 'Not wrong where one of these stands in the sentence' }),
  ),
  since: v.exactOptional(year('从哪一年的报告起才算', 'The first year whose reports are held to it')),
  ...SEVERITY,
};

const LEVEL = {
  wrong: word({ zh: '乡镇、街道没有的机构', en: 'An organ that townships do not have' }),
  instead: word({ zh: '乡镇、街道对应的机构', en: 'What they have instead' }),
  ...GUARDS,
};

const TERM = v.strictObject({
  term: word({ zh: '用语的名称，用于提示', en: 'Name of the term, for messages' }),
  forms: v.pipe(
    v.array(v.strictObject({ form: word({ zh: '一种写法', en: 'One form' }), ...GUARDS })),
    bilingual({ zh: '各种写法', en: 'Its forms' }),
  ),
});

export const TABLES = v.pipe(
  v.strictObject({
    laws: rows(LAW, '法规规章', 'Laws and regulations'),
    plans: rows(PLAN, '有年限的规划：各种写法、首末年', 'Plans with a term: how they are written, first and last year'),
    campaigns: rows(
      CAMPAIGN,
      '有期限的专项行动：末年和之后的说法',
      'Campaigns with a term: last year, and what to write afterwards',
    ),
    meetings: rows(
      MEETING,
      '会议、提法：此日之前不可能引用',
      'Meetings and doctrines: nothing can cite them before the day',
    ),
    formulas: rows(
      { wrong: WRONG, right: RIGHT, ...GUARDS, ...SEVERITY },
      '固定表述：走样的和规范的',
      'Fixed formulas: altered and right',
    ),
    staleFormulas: rows(
      STALE_FORMULA,
      '过期的固定表述：旧的、新的、何时起',
      'Formulas of former years: old, new, since when',
    ),
    supersededTerms: rows(SUPERSEDED_TERM, '旧称：旧的、新的、何时起', 'Former names: old, new, since when'),
    officialNames: rows(
      { wrong: WRONG, right: RIGHT, ...GUARDS, ...SEVERITY },
      '法定名称：走样的和规范的',
      'Official names: altered and right',
    ),
    confusables: rows(CONFUSABLE, '易混词：错的和对的', 'Confusable words: wrong and right'),
    levels: rows(
      LEVEL,
      '乡镇、街道没有的机构：对应的是什么',
      'Organs that townships do not have, and what they have instead',
    ),
    terms: v.exactOptional(
      v.pipe(
        v.array(TERM),
        bilingual({ zh: '有几种写法的用语：全文宜统一', en: 'Terms in several forms, of which a text keeps to one' }),
      ),
    ),
  }),
  bilingual({
    zh: '给内置的表添的行；与内置的落在同一处时以此为准',
    en: 'Rows added to the built-in tables; at one place they win',
  }),
);
