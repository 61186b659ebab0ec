// A recipient named as people speak of it: 县委、县政府：.

import { within, type Range } from '../../facts/segment';
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
    basis: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第九条第（八）项' },
    name: { zh: '主送机关写法不规范', en: 'Form of the recipient' },
    why: {
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
    const { salutation, kind } = outline;
    if (salutation === undefined || kind === 'government-work' || kind === 'other' || kind === 'duty-performance')
      return;
    yield* formOf(salutation.text.replace(/[：:]$/, ''), salutation.at);
  },
  fixes: (finding) => expectedReplacement(finding, true),
};

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
