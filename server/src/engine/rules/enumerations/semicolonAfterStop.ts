// 一是…。…；二是…: an item that holds a full stop is not ended by a semicolon, nor are its fellows.

import { skipBlanksBack } from '../../text/characters';
import { isOrdinal, TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { expectedReplacement } from '../shared/replacement';
import type { SegmentReport, SegmentRule, SegmentView } from '../rule';

export const semicolonAfterStop: SegmentRule = {
  scope: 'segment',
  meta: {
    id: 'semicolon-after-stop',
    group: 'enumerations',
    about: 'structure',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.6' },
    name: { zh: '分项内有句号、项末用分号', en: 'Semicolon after an item with a full stop' },
    rationale: {
      zh: '分项列举的各项有一项或多项已包含句号时，各项的末尾不能再用分号。',
      en: 'Where an item of a list holds a full stop, no item of the list ends in a semicolon.',
    },
    messages: {
      semicolon: {
        zh: '这一列举有的项里面已有句号，各项末尾不能再用“{found}”；请改为“{expected}”',
        en: 'An item of this list holds a full stop; end the items with “{expected}”, not “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  triggers: ['；', ';'],
  *check(segment): Generator<SegmentReport> {
    for (const items of listsIn(segment)) {
      if (!items.some((item) => item.endsInSemicolon && item.holdsStop)) continue;
      for (const { endsInSemicolon, last } of items)
        if (endsInSemicolon)
          yield {
            start: last,
            end: last + 1,
            message: 'semicolon',
            data: { found: segment.text[last] ?? '', expected: '。' },
          };
    }
  },
  fixes: (finding) => expectedReplacement(finding),
};

interface Item {
  readonly endsInSemicolon: boolean;
  /** Before its last mark. */
  readonly holdsStop: boolean;
  /** The column of its last character. */
  readonly last: number;
}

/** The items of each list, one list for each kind of ordinal. Of the last item only a line's end tells where it ends. */
function listsIn({ text, facts: { tokens } }: SegmentView): readonly (readonly Item[])[] {
  const lists = new Map<string, number[]>();
  const found: number[][] = [];
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kindAt(i) as TokenKind;
    if (!isOrdinal(kind)) continue;
    const key = kind === TokenKind.OrdinalWord ? `${String(kind)}${tokens.textOf(i).at(-1) ?? ''}` : String(kind);
    const list = lists.get(key);
    // The first ordinal again begins the next list.
    if (list === undefined || tokens.textOf(list[0] ?? i) === tokens.textOf(i)) {
      const next = [i];
      lists.set(key, next);
      found.push(next);
    } else list.push(i);
  }
  return found.map((ordinals) =>
    ordinals.map((ordinal, i) => itemAt(text, tokens, ordinal, ordinals[i + 1] ?? tokens.count)),
  );
}

/** @param end the token after the item */
function itemAt(text: string, tokens: Tokens, ordinal: number, end: number): Item {
  const last = skipBlanksBack(text, tokens.startOf(end)) - 1;
  let depth = 0;
  let holdsStop = false;
  for (let i = ordinal + 1; i < end && tokens.startOf(i) < last; i++) {
    const kind = tokens.kindAt(i);
    if (kind === TokenKind.BracketOpen || kind === TokenKind.QuoteOpen) depth++;
    else if (kind === TokenKind.BracketClose || kind === TokenKind.QuoteClose) depth--;
    else if (kind === TokenKind.Stop && text[tokens.startOf(i)] === '。' && depth <= 0) holdsStop = true;
  }
  return { endsInSemicolon: text[last] === '；' || text[last] === ';', holdsStop, last };
}
