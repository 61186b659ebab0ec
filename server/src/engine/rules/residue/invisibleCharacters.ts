// Characters that nobody sees and that break searches and line ends: zero-width and no-break blanks.

import { oddPlacesRule } from './shared/oddPlaces';
import { defineFilter } from '../../incremental/keys';

export const invisibleCharacters = oddPlacesRule(
  {
    id: 'invisible-characters',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'convention', note: '网页、PDF 复制时带入的字符' },
    name: { zh: '不可见字符', en: 'Invisible characters' },
    rationale: {
      zh: '零宽空格、不间断空格等看不见，却会使查找失败、排版错乱。',
      en: 'They are not seen, but searches fail on them and lines break in the wrong place.',
    },
    messages: {
      one: { zh: '此处有不可见字符（多为网页复制带入），请清理', en: 'an invisible character; clean it up' },
      many: {
        zh: '全文有{count}处不可见字符（多为网页复制带入），可一次清理',
        en: '{count} invisible characters; clean them all up',
      },
    },
  },
  defineFilter((segment) => segment.facts.odd.invisible.length > 0),
  // What breaks a word is reported as such; taken out between two marks, it would make them one doubled mark.
  (segment, view) =>
    segment.facts.odd.invisible.filter(
      ({ start, end }) =>
        !partsMarks(segment.text, start, end) &&
        !(start === 0 && segment.text.startsWith('\ufeff') && view.previous(segment) === undefined) &&
        !segment.facts.blanks.some((blank) => blank.start === start),
    ),
);

function partsMarks(text: string, start: number, end: number): boolean {
  const isMark = (char: string | undefined): boolean => char !== undefined && '，。、；：！？,;:!?'.includes(char);
  const before = text.slice(0, start).trimEnd().at(-1);
  return isMark(before) && isMark(text.slice(end).trimStart()[0]);
}
