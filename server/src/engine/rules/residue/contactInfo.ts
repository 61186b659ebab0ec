// A telephone number, an address or an identity number in a report that will be published.

import { genreOfTitle } from '../../facts/terms/titleParts';
import { contactsIn, type Contact } from '../../facts/artefacts/contacts';
import { containsAny } from '../../lexer/context';
import { defineFilter } from '../../incremental/keys';
import { within } from '../../facts/segment';
import type { OptionsSchema } from '../options';
import type { DocumentRule } from '../rule';

const OPTIONS = {
  allow: {
    type: 'words',
    example: '0771-5550123',
    about: {
      zh: '可以公开的号码、邮箱，或其中一段：含有它的不报',
      en: 'Numbers and addresses that may be published, or a part of them: what contains one is not reported',
    },
  },
} as const satisfies OptionsSchema;

/** Genres that ask for an answer, and so say whom to turn to (GB/T 9704—2012, 7.3.7: 附注). */
const ASKING: ReadonlySet<string> = new Set(['通知', '函', '公告', '通告', '启事', '意见', '方案']);

/** What goes before the number or address of an office, which is named so that one may turn to it. */
const LABEL = /(?:电话|传真|邮箱|邮件|邮址|E-?mail|联系方式)[^，。；]{0,30}$/i;

/** A number of a line, or an address, that is introduced as such; a mobile number is a person's. */
function isOffice(text: string, kind: Contact['kind'], start: number): boolean {
  return kind !== 'identity' && text[start] !== '1' && LABEL.test(text.slice(Math.max(0, start - REACH), start));
}

/** How far before it a label is looked for, in UTF-16 code units. */
const REACH = 40;

const WITH_CONTACTS = defineFilter(({ text }) => contactsIn(text).length > 0);

export const contactInfo: DocumentRule<typeof OPTIONS> = {
  scope: 'document',
  meta: {
    id: 'contact-info',
    group: 'residue',
    about: 'artefact',
    severity: 'hint',
    fix: 'none',
    reference: { kind: 'standard', standard: '《中华人民共和国个人信息保护法》', clause: '第二十五条' },
    name: { zh: '联系方式、个人信息', en: 'Contact or personal data' },
    rationale: {
      zh: '报告公开后，个人电话、邮箱、身份证号随之公开；公开个人信息须取得个人单独同意。',
      en: 'What is in a published report is public; personal data want consent.',
    },
    messages: {
      phone: {
        zh: '正文有电话号码；公开前请核对是否需要保留',
        en: 'a telephone number; check whether it is to be published',
      },
      mail: {
        zh: '正文有电子邮箱；公开前请核对是否需要保留',
        en: 'a mail address; check whether it is to be published',
      },
      identity: { zh: '正文有身份证号码；请隐去', en: 'an identity number; mask it' },
    },
    whileTyping: 'hold',
    options: OPTIONS,
  },
  *check(view, { allow }) {
    const { outline, residue } = view;
    const genre = outline.title === undefined ? undefined : genreOfTitle(outline.title.text);
    const isAsking = genre !== undefined && ASKING.has(genre);
    // What is addressed to somebody and is no report asks for an answer, whatever its title.
    const isLetter = outline.kind === 'other' && outline.salutation !== undefined;
    for (const segment of view.read(WITH_CONTACTS)) {
      for (const { kind, start, end } of contactsIn(segment.text)) {
        // The national form of that report asks for the address of the office.
        if (kind !== 'identity' && (isAsking || outline.kind === 'information-disclosure')) continue;
        if (isLetter && isOffice(segment.text, kind, start)) continue;
        if (!residue.touches(segment, start, end) && !containsAny(segment.text.slice(start, end), allow))
          yield { at: within(segment, start, end), message: kind };
      }
    }
  },
};
