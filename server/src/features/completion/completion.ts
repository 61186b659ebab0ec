// What may be written at the caret: documents after 《, else ordinals, missing sections, set phrases, salutation and signature.

import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
  type CompletionList,
  type Position,
} from 'vscode-languageserver';
import { lexer, type Locale, type Segments, type Snapshot } from '../../engine/index';
import { lineCandidates, titleCandidates, type Candidate, type CandidateKind } from './completionCandidates';
import { offsetOf, rangeBetween } from '../protocol/positions';

export interface CompletionOptions {
  readonly locale: Locale;
  /** Whether the client lets its user fill in blanks one after the other. */
  readonly snippets: boolean;
}

/** Longer names are no names: the mark before them has lost its other half. */
const LONGEST_NAME = 60;
const LONGEST_CLAUSE = 40;

const KINDS: Readonly<Record<CandidateKind, CompletionItemKind>> = {
  title: CompletionItemKind.Reference,
  ordinal: CompletionItemKind.EnumMember,
  section: CompletionItemKind.Module,
  phrase: CompletionItemKind.Text,
  recipient: CompletionItemKind.Interface,
  signature: CompletionItemKind.Constant,
};

/**
 * The list is marked as incomplete, so that the client asks again with each character: what is typed is matched here, any
 * characters of a name in their order, while clients want the beginnings of words, which Chinese does not mark.
 */
export function completion(snapshot: Snapshot, position: Position, options: CompletionOptions): CompletionList {
  const { segments } = snapshot;
  const offset = offsetOf(segments, position);
  const { segment, column } = segments.pointAt(offset);
  const name = openName(segment.text, column);
  const typed = name ?? lexer.clauseBefore(segment.text, column, LONGEST_CLAUSE).trimStart();
  const start = typed === '' ? offset : segments.offset({ segment, column: column - typed.length });
  const candidates =
    name === undefined
      ? lineCandidates(snapshot, start, isLineStart(segments, start), options.locale)
      : titleCandidates(segment.text[column] === '》', options.locale);
  const matching = candidates.filter(({ names }) => names.some((each) => holdsInOrder(each, typed)));
  // Those that have the typed words as they are come first.
  const asTyped = matching.filter(({ names }) => names.some((each) => each.includes(typed)));
  const items = [...new Set([...asTyped, ...matching])].map((candidate, i) =>
    itemOf(candidate, i, { segments, start, offset, typed }, options),
  );
  return { isIncomplete: true, items };
}

/** What is typed of a name that 《 has begun; undefined elsewhere. */
function openName(text: string, column: number): string | undefined {
  const open = text.lastIndexOf('《', column - 1);
  if (open < 0 || column === 0) return undefined;
  const name = text.slice(open + 1, column);
  return name.includes('》') || name.length > LONGEST_NAME ? undefined : name;
}

function isLineStart(segments: Segments, offset: number): boolean {
  const { segment, column } = segments.pointAt(offset);
  return segment.opensLine && segment.text.slice(0, column).trim() === '';
}

/** Whether the characters of `typed` stand in `name` in the same order. */
function holdsInOrder(name: string, typed: string): boolean {
  let at = 0;
  for (const char of typed) {
    at = name.indexOf(char, at);
    if (at < 0) return false;
    at += char.length;
  }
  return true;
}

interface Place {
  readonly segments: Segments;
  /** Offsets of what is typed and will be replaced. */
  readonly start: number;
  readonly offset: number;
  readonly typed: string;
}

function itemOf(
  { kind, parts, names, detail }: Candidate,
  index: number,
  { segments, start, offset, typed }: Place,
  { snippets }: CompletionOptions,
): CompletionItem {
  const blanks = parts.some((part) => typeof part !== 'string');
  const asSnippet = snippets && blanks;
  return {
    label: names[0] ?? '',
    kind: KINDS[kind],
    detail,
    // In the order given here, not by the alphabet.
    sortText: String(index).padStart(3, '0'),
    filterText: typed === '' ? (names[0] ?? '') : typed,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeBetween(segments, start, offset), newText: asSnippet ? snippetOf(parts) : plainOf(parts) },
  };
}

/** Equal blanks are filled in together. */
function snippetOf(parts: Candidate['parts']): string {
  const known: string[] = [];
  return parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
      if (!known.includes(part.blank)) known.push(part.blank);
      return `\${${known.indexOf(part.blank) + 1}:${part.blank}}`;
    })
    .join('');
}

function plainOf(parts: Candidate['parts']): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.blank)).join('');
}
