// The outline of a snapshot → the symbols that an editor shows as Outline, breadcrumbs and sticky headings.

import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver';
import type { DocumentElement, Locale, Section, Snapshot, Text } from '../engine/index';
import { rangeIn } from './positions';

/** Long run-in headings would fill the tree with body text. UTF-16 code units. */
const MAX_NAME = 80;

const WITHOUT_WORDS: Text = { zh: '（无标题文字）', en: '(no words)' };

/** The title, then the sections; a section's range reaches from its heading to the next one of its level. */
export function documentSymbols(snapshot: Snapshot, locale: Locale): readonly DocumentSymbol[] {
  const { title, sections } = snapshot.outline;
  const symbols = sections.map((section) => sectionSymbol(snapshot, section, locale));
  return title === undefined ? symbols : [titleSymbol(snapshot, title, locale), ...symbols];
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

function titleSymbol({ records }: Snapshot, title: DocumentElement, locale: Locale): DocumentSymbol {
  const range = rangeIn(records, title.at);
  return { name: nameOf(title.text, locale), kind: SymbolKind.File, range, selectionRange: range };
}

function sectionSymbol(snapshot: Snapshot, section: Section, locale: Locale): DocumentSymbol {
  return {
    name: nameOf(section.heading.text, locale),
    kind: SymbolKind.String,
    range: rangeIn(snapshot.records, section.at),
    selectionRange: rangeIn(snapshot.records, section.heading.at),
    children: section.children.map((child) => sectionSymbol(snapshot, child, locale)),
  };
}

/** Clients refuse symbols without a name. */
function nameOf(text: string, locale: Locale): string {
  const words = text.trim();
  if (words === '') return WITHOUT_WORDS[locale];
  return words.length <= MAX_NAME ? words : `${[...words.slice(0, MAX_NAME)].slice(0, -1).join('')}…`;
}
