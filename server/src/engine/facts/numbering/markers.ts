// Candidate markers of headings and list items in one segment, from its ordinals. Which of them count is for the outline to
// say: a segment does not know what comes before and after it.

import { readOrdinal } from '../../lexer/ordinalAt';
import type { Ordinal, ReadingContext } from '../../lexer/ordinals';
import { isOrdinal, TokenKind } from '../../lexer/tokenKind';
import type { Tokens } from '../../lexer/tokens';
import { isTableRow } from '../../text/tableRow';
import type { HeadingForm, Marker } from './marker';

/** The longest quotation that is skipped, in UTF-16 code units: beyond it the closing mark is more likely another's. */
const LONGEST_QUOTATION = 200;

const NONE: readonly Marker[] = [];

/** In text order. What is in quotation or title marks is never a candidate, and in a row of a table nothing is. */
export function markersAmong(tokens: Tokens, context: ReadingContext): readonly Marker[] {
  let found: Marker[] | undefined;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kindAt(i) as TokenKind;
    if (kind === TokenKind.QuoteOpen || kind === TokenKind.TitleOpen) i = quotationEnd(tokens, i);
    else if (isOrdinal(kind)) {
      const ordinal = readOrdinal(tokens.text, tokens.startOf(i), context);
      const marker = ordinal === undefined ? undefined : markerOf(ordinal);
      if (marker !== undefined) (found ??= []).push(marker);
    }
  }
  return found === undefined || isTableRow(tokens.text) ? NONE : found;
}

/** The token that closes a quotation, or the one that opens it where none does within reach. */
function quotationEnd(tokens: Tokens, open: number): number {
  const kind = tokens.kindAt(open) === TokenKind.QuoteOpen ? TokenKind.QuoteClose : TokenKind.TitleClose;
  const limit = tokens.startOf(open) + LONGEST_QUOTATION;
  for (let i = open + 1; i < tokens.count && tokens.startOf(i) <= limit; i++) if (tokens.kindAt(i) === kind) return i;
  return open;
}

/** The forms that head sections and the words of lists; other ordinals are none of these candidates. */
function markerOf(ordinal: Ordinal): Marker | undefined {
  const { kind, start, end, ordinalStart, ordinalEnd, value, position, list, broken, numberFollows } = ordinal;
  if (list !== undefined) return { type: 'item', kind: list, start, end, ordinalStart, ordinalEnd, value, position };
  const form = formOf(kind, ordinal.chinese);
  if (form === undefined) return undefined;
  const empty = value === undefined;
  return { type: 'heading', form, start, end, ordinalStart, ordinalEnd, value, position, empty, broken, numberFollows };
}

function formOf(kind: TokenKind, chinese: boolean): HeadingForm | undefined {
  switch (kind) {
    case TokenKind.OrdinalComma:
      return 'chinese-comma';
    case TokenKind.OrdinalBracket:
      return chinese ? 'chinese-bracketed' : 'arabic-bracketed';
    case TokenKind.OrdinalDot:
      return 'arabic-dot';
    default:
      return undefined;
  }
}
