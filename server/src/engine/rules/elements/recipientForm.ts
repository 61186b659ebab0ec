// A recipient named as people speak of it, 县委、县政府：, or a person: 王书记、刘县长：.

import { genreOfTitle } from '../../facts/terms/titleParts';
import type { DocumentElement } from '../../outline/outline';
import { skipBlanks, skipBlanksBack } from '../../text/characters';
import { within, type Point, type Range } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule, Report } from '../rule';

/** An organ without its place: every county has a 县委. */
const BARE = /^[省市县区州盟旗镇乡](?:党委|委|人民政府|政府|政府办|委办|人大常委会|人大|政协)$/;

export const recipientForm: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'recipient-form',
    group: 'elements',
    about: 'structure',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（八）项' },
    name: { zh: '主送机关写法不规范', en: 'Form of the recipient' },
    rationale: {
      zh: '主送机关应当用机关全称、规范化简称或者同类型机关统称，并列的几个机关用顿号隔开。',
      en: 'Recipients are named in full or by their official short names, with 、 between them.',
    },
    messages: {
      bare: {
        zh: '“{found}”是口头简称；主送机关请写全称或规范化简称，如“中共××县委、××县人民政府：”',
        en: '“{found}” is a colloquial name; write the organ’s full or official short name',
      },
      leaders: {
        zh: '主送的是机关，不写“{found}”；请改为机关全称或规范化简称',
        en: 'A document is sent to organs, not to “{found}”',
      },
      comma: { zh: '同级并列的主送机关之间用顿号，请改为“、”', en: 'Recipients of one rank are parted by 、' },
    },
    whileTyping: 'hold',
  },
  *check({ outline }) {
    const { salutation, kind, title, body } = outline;
    const person = salutation ?? (title === undefined ? undefined : firstLine(body.start));
    // A reply to a proposal goes to the person who has made it.
    if (
      person !== undefined &&
      !/复函|答复/.test(title?.text ?? '') &&
      ADDRESSED.has(genreOfTitle(title?.text ?? '') ?? '')
    ) {
      const report = personIn(person);
      if (report !== undefined) {
        yield report;
        return;
      }
    }
    if (salutation === undefined || kind === 'government-work' || kind === 'other' || kind === 'duty-performance')
      return;
    yield* formOf(salutation.text.replace(/[：:]$/, ''), salutation.at);
  },
  fixes: (finding) => expectedReplacement(finding, true),
};

/** Genres that go to organs; a speech may well address persons. */
const ADDRESSED: ReadonlySet<string> = new Set(['报告', '请示', '通知', '通报', '函', '意见', '批复', '汇报']);
/** A surname, a name or an office with a post: 王书记, 刘副县长, 陈建华局长; 各位代表 are none. */
const PERSON =
  /^(?:尊敬的)?(?![各全])\p{Script=Han}{1,4}(?:书记|省长|市长|县长|区长|镇长|乡长|州长|主任|局长|部长|主席|处长|科长|厅长|司长|院长|检察长|秘书长|常委|同志)$/u;

/** A line that a colon ends: what may be meant as a salutation. */
function firstLine({ segment, column }: Point): DocumentElement | undefined {
  const start = skipBlanks(segment.text, column);
  const end = skipBlanksBack(segment.text, segment.text.length);
  const text = segment.text.slice(start, end);
  return text.length <= LONGEST && /[：:]$/.test(text) ? { at: within(segment, start, end), text } : undefined;
}

/** UTF-16 code units. */
const LONGEST = 40;

function personIn({ text, at }: DocumentElement): Report | undefined {
  const parts = text.replace(/[：:]$/, '').split(/[、，,和并及]/);
  const person = parts.find((part) => PERSON.test(part.trim()));
  if (person === undefined) return undefined;
  const { segment, column } = at.start;
  const start = column + text.indexOf(person);
  return { at: within(segment, start, start + person.length), message: 'leaders', data: { found: person } };
}

function* formOf(text: string, { start }: Range): Generator<Report> {
  const at = (from: number, to: number): Range => within(start.segment, start.column + from, start.column + to);
  if (/领导|同志/.test(text)) {
    yield { at: at(0, text.length), message: 'leaders', data: { found: text } };
    return;
  }
  const parts = text.split(/[、，,]/);
  if (parts.every((part) => BARE.test(part))) yield { at: at(0, text.length), message: 'bare', data: { found: text } };
  if (!text.includes('、') && parts.length === 2) {
    const comma = text.search(/[，,]/);
    yield { at: at(comma, comma + 1), message: 'comma', data: { expected: '、' } };
  }
}
