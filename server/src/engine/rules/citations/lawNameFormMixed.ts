// One list of laws with full names and short names: 《行政处罚法》《中华人民共和国民法典》.

import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule } from '../rule';

const STATE = '中华人民共和国';
/** What may stand between two names of one list. */
const JOINT = /^[、，,和与及]?(?:以及)?$/;
const LONGEST_JOINT = 3;

interface LawName {
  readonly start: number;
  readonly end: number;
  readonly full: boolean;
}

export const lawNameFormMixed: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'law-name-form-mixed',
    group: 'citations',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '同一列举中法律名称的写法应当一致' },
    name: { zh: '法律全称、简称混用', en: 'Full and short names of laws mixed' },
    rationale: {
      zh: '并列的几部法律，要么都用全称，要么都用简称，体例才一致。',
      en: 'Laws in one list are all cited by their full or all by their short names.',
    },
    messages: {
      full: {
        zh: '同一列举中其他法律用简称，此处用全称；建议改为“{expected}”',
        en: 'The other laws of this list have their short names: “{expected}”',
      },
      short: {
        zh: '同一列举中其他法律用全称，此处用简称；建议改为“{expected}”',
        en: 'The other laws of this list have their full names: “{expected}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: '《',
  *check({ text }) {
    for (const list of listsIn(text)) yield* mixedIn(list, text);
  },
  fixes: (finding) => expectedReplacement(finding),
};

/** Runs of names in 《》 with nothing but a joint between them; names that are not laws are members, but have no form. */
function* listsIn(text: string): Generator<readonly LawName[]> {
  let list: LawName[] = [];
  let last = -1;
  for (const match of text.matchAll(/《[^《》]{1,40}》/g)) {
    const start = match.index;
    if (last < 0 || start - last > LONGEST_JOINT || !JOINT.test(text.slice(last, start))) {
      if (list.length > 1) yield list;
      list = [];
    }
    last = start + match[0].length;
    const full = match[0].startsWith('《' + STATE);
    if (full || /(?<![办方做执司普守])法典?》$/.test(match[0])) list.push({ start, end: last, full });
  }
  if (list.length > 1) yield list;
}

/** Those in the rarer form; where both are as frequent, those in full. */
function* mixedIn(list: readonly LawName[], text: string): Generator<SegmentReport> {
  const full = list.filter((law) => law.full);
  const short = list.filter((law) => !law.full);
  if (full.length === 0 || short.length === 0) return;
  for (const { start, end } of full.length <= short.length ? full : short) {
    const name = text.slice(start + 1, end - 1);
    const isFull = name.startsWith(STATE);
    yield {
      start,
      end,
      message: isFull ? 'full' : 'short',
      data: { expected: `《${isFull ? name.slice(STATE.length) : STATE + name}》` },
    };
  }
}
