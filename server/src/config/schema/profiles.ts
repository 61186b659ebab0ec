// The user's own kinds of report.

import * as v from 'valibot';
import { terminology } from '../../engine/index';
import { PATTERNS } from './patterns';
import { bilingual, flag, integer, oneOf, word, WORD } from './words';

const SECTION = v.strictObject({
  name: word({
    zh: '部分的名称，缺少时这样称呼它',
    en: 'Name of the section, by which it is called where it is missing',
  }),
  headings: v.exactOptional(
    v.pipe(
      PATTERNS,
      bilingual({
        zh: '合于其一的标题就是这一部分；不写则为其名称',
        en: 'A heading that matches one of these is the section; its name by default',
      }),
    ),
  ),
  mentions: v.exactOptional(
    v.pipe(
      PATTERNS,
      bilingual({
        zh: '正文中有其一，就只提示没有单列',
        en: 'Where the text has one of these, only the lack of a section of its own is hinted at',
      }),
    ),
  ),
  order: v.exactOptional(integer(1, 99, { zh: '次序；不写则不论先后', en: 'Its place; free where not given' })),
  optional: v.exactOptional(
    flag({ zh: '可有可无；有则论其次序', en: 'Need not be there; where it is, its place counts' }),
  ),
});

const ELEMENTS = v.strictObject({
  recipient: v.exactOptional(flag({ zh: '要有主送机关', en: 'Names a recipient' })),
  signature: v.exactOptional(flag({ zh: '要有署名', en: 'Is signed' })),
  date: v.exactOptional(flag({ zh: '要有成文日期', en: 'Is dated' })),
});

const PROFILE = v.strictObject({
  name: v.exactOptional(word({ zh: '名称，用于提示', en: 'Name, for messages' })),
  extends: v.exactOptional(
    v.pipe(
      v.picklist(terminology.REPORT_KINDS),
      bilingual({ zh: '以哪一种内置的种类为底本', en: 'The built-in kind that it builds on' }),
    ),
  ),
  titles: v.exactOptional(
    v.pipe(
      PATTERNS,
      bilingual({
        zh: '标题（没有标题则过渡语）合于其一，就是这一种',
        en: 'A report whose title (or lead-in) matches one of these is of this kind',
      }),
    ),
  ),
  sections: v.exactOptional(
    v.pipe(
      v.array(SECTION),
      bilingual({
        zh: '必备的部分；与底本同名的代替它',
        en: 'Required sections; one with the name of a built-in one takes its place',
      }),
    ),
  ),
  severity: v.exactOptional(
    v.pipe(
      oneOf({ warning: { zh: '警告', en: 'Warning' }, hint: { zh: '提示', en: 'Hint' } }),
      bilingual({ zh: '缺少部分的级别', en: 'Severity of a missing section' }),
    ),
  ),
  elements: v.exactOptional(v.pipe(ELEMENTS, bilingual({ zh: '要有哪些公文要素', en: 'The elements that it bears' }))),
});

export const PROFILES = v.pipe(
  v.record(WORD, PROFILE),
  bilingual({
    zh: '自定的报告种类；与内置同名的代替内置',
    en: 'Kinds of report of your own; one with the name of a built-in kind takes its place',
  }),
);
