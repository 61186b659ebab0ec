// What is coloured, by what the engine has read: headings by level, ordinals, dates, figures, documents, quotations, residue.

import { SemanticTokenModifiers, SemanticTokenTypes, type SemanticTokensLegend } from 'vscode-languageserver';
import { analysis, type lexer, type Range, type Segment, type Snapshot } from '../../engine/index';
import { membersIn } from '../navigation/numberedMembers';
import type { OffsetRange } from '../protocol/positions';
import { segmentsIn } from './segmentsIn';

/** Standard types, so that every theme has a colour; the manifest's `semanticTokenScopes` says what each stands for. */
const TYPES = [
  SemanticTokenTypes.namespace,
  SemanticTokenTypes.class,
  SemanticTokenTypes.interface,
  SemanticTokenTypes.struct,
  SemanticTokenTypes.type,
  SemanticTokenTypes.keyword,
  SemanticTokenTypes.number,
  SemanticTokenTypes.property,
  SemanticTokenTypes.string,
  SemanticTokenTypes.comment,
] as const;
const MODIFIERS = [SemanticTokenModifiers.readonly] as const;

export const TOKENS_LEGEND: SemanticTokensLegend = { tokenTypes: [...TYPES], tokenModifiers: [...MODIFIERS] };

type Look =
  lexer.TextSpanKind | 'report-title' | 'heading-1' | 'heading-2' | 'heading-3' | 'heading-4' | 'ordinal' | 'residue';

/** Type and modifiers as the protocol counts them: a place in the legend, a set of bits. */
interface LegendEntry {
  readonly type: number;
  readonly modifiers: number;
}

const LOOKS: Readonly<Record<Look, LegendEntry>> = {
  'report-title': entry(SemanticTokenTypes.type),
  'heading-1': entry(SemanticTokenTypes.namespace),
  'heading-2': entry(SemanticTokenTypes.class),
  'heading-3': entry(SemanticTokenTypes.interface),
  'heading-4': entry(SemanticTokenTypes.struct),
  ordinal: entry(SemanticTokenTypes.keyword),
  date: entry(SemanticTokenTypes.number, SemanticTokenModifiers.readonly),
  amount: entry(SemanticTokenTypes.number),
  title: entry(SemanticTokenTypes.property),
  quote: entry(SemanticTokenTypes.string),
  residue: entry(SemanticTokenTypes.comment),
};

function entry(type: (typeof TYPES)[number], modifier?: (typeof MODIFIERS)[number]): LegendEntry {
  return { type: TYPES.indexOf(type), modifiers: modifier === undefined ? 0 : 1 << MODIFIERS.indexOf(modifier) };
}

export interface SemanticToken extends LegendEntry {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

/** The tokens of the segments that a stretch touches, in text order, without overlap; each within one line. */
export function* semanticTokens(snapshot: Snapshot, { start, end }: OffsetRange): Generator<SemanticToken> {
  const { segments } = snapshot;
  for (const { segment, offset } of segmentsIn(segments, start, end)) {
    const painted = paintedIn(snapshot, segment);
    if (painted.length === 0) continue;
    if (segment.hidden.length > 0) {
      for (const each of painted) yield* tokensAround(segments, segment, each);
      continue;
    }
    const { line, column } = segments.placeAt(offset);
    for (const each of painted)
      yield { line, character: column + each.start, length: each.end - each.start, ...LOOKS[each.look] };
  }
}

/** A token for each stretch of a span that no hidden text divides. */
function* tokensAround(
  segments: Snapshot['segments'],
  segment: Segment,
  { start, end, look }: TokenSpan,
): Generator<SemanticToken> {
  const within = segment.hidden.map(({ column }) => column).filter((column) => column > start && column < end);
  const bounds = [start, ...new Set(within), end];
  for (const [i, from] of bounds.slice(0, -1).entries()) {
    const { line, column } = segments.place({ segment, column: from }, 'after');
    yield { line, character: column, length: (bounds[i + 1] ?? end) - from, ...LOOKS[look] };
  }
}

interface TokenSpan extends OffsetRange {
  readonly look: Look;
}

/** Columns of a segment. What says more lies over what says less: a year shows within its heading, residue hides all. */
function paintedIn({ outline, view }: Snapshot, segment: Segment): readonly TokenSpan[] {
  if (view.residue.covers(segment))
    return segment.text === '' ? [] : [{ start: 0, end: segment.text.length, look: 'residue' }];
  const spans = analysis.spansOf(segment).map(({ kind, start, end }): TokenSpan => ({ start, end, look: kind }));
  const members = membersIn(view, segment).map(({ member }) => member);
  const ordinals = members.map(({ marker }): TokenSpan => ({
    start: marker.start.column,
    end: marker.end.column,
    look: 'ordinal',
  }));
  const headings = members.flatMap((member) =>
    member.type === 'heading' ? partIn(segment, member.at, `heading-${member.level}`) : [],
  );
  const residue = outline.residue.flatMap(({ at }) => partIn(segment, at, 'residue'));
  const title = outline.title === undefined ? [] : partIn(segment, outline.title.at, 'report-title');
  if (residue.length + ordinals.length + headings.length + title.length === 0) return spans;
  return layered([residue, ordinals, spans, headings, title]);
}

/** The part of a range that lies in the first or last segment of it, or in any of a title, which has three lines at most. */
function partIn(segment: Segment, { start, end }: Range, look: Look): readonly TokenSpan[] {
  if (segment !== start.segment && segment !== end.segment) return [];
  const part = {
    start: segment === start.segment ? start.column : 0,
    end: segment === end.segment ? end.column : segment.text.length,
    look,
  };
  return part.end > part.start ? [part] : [];
}

/** Of each layer what those before it leave free, in text order. */
function layered(layers: readonly (readonly TokenSpan[])[]): readonly TokenSpan[] {
  const taken: TokenSpan[] = [];
  for (const layer of layers) {
    for (const span of layer) taken.push(...freeParts(span, taken));
    taken.sort((a, b) => a.start - b.start);
  }
  return taken;
}

function freeParts({ start, end, look }: TokenSpan, taken: readonly TokenSpan[]): readonly TokenSpan[] {
  const free: TokenSpan[] = [];
  let from = start;
  for (const each of taken) {
    if (each.end <= from || each.start >= end) continue;
    if (each.start > from) free.push({ start: from, end: each.start, look });
    from = Math.max(from, each.end);
  }
  if (from < end) free.push({ start: from, end, look });
  return free;
}
