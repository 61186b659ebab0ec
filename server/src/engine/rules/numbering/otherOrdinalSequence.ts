// Ordinals that are no headings, out of turn: ①②④, A. B. D., 第一章 第三章, 1.1 1.3.

import { defineFilter } from '../../incremental/keys';
import { memoizePerSegment } from '../../incremental/memoize';
import { chapterValue, CIRCLED, DOTTED, FORMAL, ROMAN } from '../../lexer/otherOrdinals';
import { positionOf } from '../../lexer/ordinals';
import { TokenKind } from '../../lexer/tokenKind';
import { anomaliesOf } from '../../outline/anomalies';
import type { DocumentView } from '../../analysis/documentView';
import { within, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** An ordinal where an item may begin. */
interface OrdinalPlace {
  readonly segment: Segment;
  readonly start: number;
  readonly end: number;
  /** What counts together: ordinals of one form, and for 1.1 those under one number. */
  readonly form: string;
  readonly value: number;
  readonly opensLine: boolean;
}

/** As few in one line may be signs that refer to something. */
const FEWEST_IN_LINE = 3;
const SIGNS: Readonly<Partial<Record<TokenKind, string>>> = {
  [TokenKind.OrdinalCircled]: CIRCLED,
  [TokenKind.OrdinalDot]: DOTTED,
  [TokenKind.OrdinalRoman]: ROMAN,
  [TokenKind.OrdinalFormal]: FORMAL,
  [TokenKind.OrdinalLetter]: 'ABCDEFGHIJ',
};
/** What every one of these forms holds, so that most segments need not be read. */
const MAY_HOLD =
  /[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]|[A-J壹贰叁肆伍陆柒捌玖拾][.．、]|\d[)）]|^\s*(?:第|\d{1,2}[.．]\d)/;

const HOLDING = defineFilter((segment) => placesIn(segment).length > 0);

export const otherOrdinalSequence: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'other-ordinal-sequence',
    group: 'numbering',
    about: 'ordinal',
    severity: 'warning',
    fix: 'none',
    reference: { kind: 'standard', standard: 'GB/T 9704—2012', clause: '7.3.3' },
    name: { zh: '其他序号不连续', en: 'Other ordinals out of turn' },
    rationale: {
      zh: '“①”“1）”“A.”“第一章”等序号也应当依次编排；跳号、重号，要么编错，要么漏了一项。',
      en: 'Ordinals such as ①, 1）, A. and 第一章 count up as well; a gap means a wrong one or a lost item.',
    },
    messages: {
      gap: {
        zh: '“{other}”之后跳到“{found}”；请改序号，或补上漏掉的一项',
        en: '“{found}” follows “{other}”; change it or add what is missing',
      },
      duplicate: { zh: '此处重复“{found}”；请改正序号', en: '“{found}” stands here a second time; change it' },
      order: { zh: '“{found}”排在“{other}”之后；请核对次序', en: '“{found}” stands after “{other}”; check the order' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const members of sequencesIn(view)) {
      if (members.length < FEWEST_IN_LINE && !members.every(({ opensLine }) => opensLine)) continue;
      for (const { kind, index, other } of anomaliesOf(members.map(({ value }) => value))) {
        const [found, clash] = [members[index], members[other]];
        if (found === undefined || clash === undefined) continue;
        yield {
          at: within(found.segment, found.start, found.end),
          message: kind,
          data: { found: written(found), other: written(clash) },
          related: [
            { at: within(clash.segment, clash.start, clash.end), message: { zh: '前一序号', en: 'The other ordinal' } },
          ],
        };
      }
    }
  },
};

function written({ segment, start, end }: OrdinalPlace): string {
  return segment.text.slice(start, end);
}

/** Each begins with its first value, and ends where a heading stands; chapters and articles go on through all headings. */
function sequencesIn(view: DocumentView): readonly (readonly OrdinalPlace[])[] {
  const sequences: OrdinalPlace[][] = [];
  const open = new Map<string, { readonly members: OrdinalPlace[]; readonly headings: number }>();
  const { headings } = view.outline;
  let passed = 0;
  for (const segment of view.read(HOLDING)) {
    for (const place of placesIn(segment)) {
      const at = { segment, column: place.start };
      for (let next = headings[passed]; next !== undefined; next = headings[passed]) {
        if (view.segments.compare(next.at.start, at) > 0) break;
        passed++;
      }
      const current = open.get(place.form);
      if (place.value === 1) {
        const members = [place];
        sequences.push(members);
        open.set(place.form, { members, headings: passed });
      } else if (current !== undefined && (current.headings === passed || place.form.startsWith('第')))
        current.members.push(place);
    }
  }
  return sequences.filter(({ length }) => length > 1);
}

const placesIn = memoizePerSegment((segment: Segment): readonly OrdinalPlace[] => {
  if (!MAY_HOLD.test(segment.text)) return NONE;
  const { tokens } = segment.facts;
  const found: OrdinalPlace[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const ordinal = ordinalOf(tokens.kindAt(i) as TokenKind, tokens.textOf(i));
    const start = tokens.startOf(i);
    const position = ordinal === undefined ? undefined : positionOf(segment.text, start, segment.opensLine);
    if (ordinal === undefined || (position !== 'line' && position !== 'clause')) continue;
    found.push({ segment, start, end: tokens.endOf(i), ...ordinal, opensLine: position === 'line' });
  }
  return found;
});

const NONE: readonly OrdinalPlace[] = [];

/** Undefined for what is no ordinal of these forms. */
function ordinalOf(kind: TokenKind, text: string): { readonly form: string; readonly value: number } | undefined {
  const value = (SIGNS[kind]?.indexOf(text[0] ?? ' ') ?? -1) + 1;
  if (value > 0) return { form: String(kind), value };
  if (kind === TokenKind.OrdinalParenthesis) return { form: String(kind), value: Number.parseInt(text, 10) };
  if (kind === TokenKind.OrdinalDecimal) {
    const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf('．'));
    return { form: text.slice(0, last), value: Number(text.slice(last + 1)) };
  }
  const chapter = kind === TokenKind.OrdinalChapter ? /^第(.+)([编章节条])$/.exec(text) : null;
  const number = chapter === null ? undefined : chapterValue(chapter[1] ?? '');
  return chapter === null || number === undefined ? undefined : { form: `第${chapter[2] ?? ''}`, value: number };
}
