// The outline of a snapshot → the symbols that an editor shows as Outline, breadcrumbs and sticky headings.

import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import {
  analysis,
  lexer,
  structure,
  type Locale,
  type Place,
  type Range,
  type Snapshot,
  type Text,
} from '../../engine/index';
import { clip } from '../protocol/clip';
import { documentTree, type Part, type PartNode } from './documentTree';
import { kindName } from '../overview/kindName';
import { toPosition } from '../protocol/positions';

/** Long run-in headings would fill the tree with body text. UTF-16 code units. */
const MAX_NAME = 80;
/** So much of an item's words tells it from the others. */
const MAX_ITEM = 24;

const WITHOUT_WORDS: Text = { zh: '（无标题文字）', en: '(no words)' };

/** One for each level, so that they have icons of their own; all of these kinds are known to every client. */
const HEADING_KINDS: Readonly<Record<structure.Heading['level'], SymbolKind>> = {
  1: SymbolKind.Class,
  2: SymbolKind.Method,
  3: SymbolKind.Field,
  4: SymbolKind.Property,
};

const ELEMENT_KINDS = {
  title: SymbolKind.File,
  signature: SymbolKind.Constant,
  date: SymbolKind.Number,
  item: SymbolKind.Variable,
  annex: SymbolKind.Package,
} as const;

const DETAILS: Readonly<Record<'signature' | 'date' | 'annex', Text>> = {
  signature: { zh: '署名', en: 'signature' },
  date: { zh: '成文日期', en: 'date' },
  annex: { zh: '附件', en: 'annex' },
};

/** Title, sections with the items of their lists, signature, date, annexes; a section reaches to the next heading of its level. */
export function documentSymbols(snapshot: Snapshot, locale: Locale): readonly DocumentSymbol[] {
  const lengths = analysis.charactersBySection(snapshot.view.read(structure.SECTIONS), snapshot);
  return documentTree(snapshot).map((node) => symbolOf(node, { snapshot, lengths, locale }));
}

/** The same as a flat list, each with the name of the symbol around it: for clients that know no trees. */
export function flatSymbols(snapshot: Snapshot, uri: string, locale: Locale): readonly SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = (symbols: readonly DocumentSymbol[], containerName?: string): void => {
    for (const { name, kind, range, children } of symbols) {
      flat.push({ name, kind, location: { uri, range }, ...(containerName !== undefined && { containerName }) });
      add(children ?? [], name);
    }
  };
  add(documentSymbols(snapshot, locale));
  return flat;
}

interface Context {
  readonly snapshot: Snapshot;
  /** In characters. */
  readonly lengths: ReadonlyMap<structure.Section, number>;
  readonly locale: Locale;
}

function symbolOf({ part, start, end, children }: PartNode, context: Context): DocumentSymbol {
  const from = toPosition(start);
  return {
    name: nameOf(part, context.locale),
    detail: detailOf(part, context),
    kind: part.kind === 'section' ? HEADING_KINDS[part.heading.level] : ELEMENT_KINDS[part.kind],
    range: { start: from, end: toPosition(end) },
    selectionRange: { start: from, end: toPosition(selectionEnd(part, start, end, context.snapshot)) },
    children: children.map((child) => symbolOf(child, context)),
  };
}

/** After the words that name a part, but not after the part. */
function selectionEnd(part: Part, start: Place, end: Place, { segments }: Snapshot): Place {
  const words = wordsAt(part);
  // Nearly always in one segment, and then a matter of counting.
  const length = words.end.column - words.start.column;
  const behind =
    words.start.segment === words.end.segment
      ? { offset: start.offset + length, line: start.line, column: start.column + length }
      : segments.place(words.end);
  return behind.offset <= end.offset ? behind : end;
}

/** From the beginning of a part to the end of the words that name it. */
function wordsAt(part: Part): Range {
  switch (part.kind) {
    case 'section':
      return { start: part.heading.marker.start, end: part.heading.at.end };
    case 'item':
      return part.item.marker;
    case 'annex':
      return part.annex.at;
    default:
      return part.element.at;
  }
}

/** Clients refuse symbols without a name. */
function nameOf(part: Part, locale: Locale): string {
  const words = wordsOf(part).trim();
  if (words === '') return WITHOUT_WORDS[locale];
  return clip(words, MAX_NAME);
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case 'section':
      return part.heading.text;
    case 'item': {
      const { segment, column } = part.item.marker.end;
      return (
        segment.text.slice(part.item.marker.start.column, column) + lexer.clauseAfter(segment.text, column, MAX_ITEM)
      );
    }
    case 'annex':
      return [part.annex.label, part.annex.title ?? ''].join(' ');
    default:
      return part.element.text;
  }
}

function detailOf(part: Part, { snapshot, lengths, locale }: Context): string {
  switch (part.kind) {
    case 'title': {
      const { year } = snapshot.outline;
      const name = kindName(snapshot.outline, locale);
      return year === undefined ? name : `${name} · ${year.value}`;
    }
    case 'section':
      return characters(lengths.get(part.section) ?? 0, locale);
    case 'item':
      return '';
    default:
      return DETAILS[part.kind][locale];
  }
}

/** A number of characters with its unit. */
export function characters(count: number, locale: Locale): string {
  return locale === 'zh' ? `${count}字` : `${count} characters`;
}
