// Renaming a name throughout the document: an organ of the report, its town, a document in 《》, a term in “”.

import type { Position, TextEdit } from 'vscode-languageserver';
import { analysis, terminology, type Snapshot, type Text } from '../../engine/index';
import { mentionsOfTitle, occurrencesOf } from './occurrences';
import { offsetOf, rangeBetween, type OffsetRange } from '../protocol/positions';

export interface RenamedName extends OffsetRange {
  readonly name: string;
  readonly kind: 'organ' | 'title' | 'term';
}

/** The edits, or why there are none. */
export type Renaming = { readonly edits: TextEdit[] } | { readonly refused: Text };

/** Shorter terms are words of which most mentions mean something else. */
const SHORTEST_TERM = 3;
const LONGEST_TERM = 20;

/** The name at a position, the longest where one holds another; undefined for anything that is not surely a name. */
export function nameAt(snapshot: Snapshot, position: Position): RenamedName | undefined {
  const { segments, view } = snapshot;
  const offset = offsetOf(segments, position);
  const { segment, column } = segments.pointAt(offset);
  if (view.residue.touches(segment, column, column + 1)) return undefined;
  const organ = organAt(snapshot, segment.text, column);
  if (organ !== undefined) return { ...organ, ...segments.offsetsWithin(segment, organ.start, organ.end) };
  for (const { kind, start, end } of analysis.spansOf(segment)) {
    if ((kind !== 'title' && kind !== 'quote') || column < start || column > end) continue;
    const name = segment.text.slice(start + 1, end - 1);
    const length = name.length;
    if (kind === 'quote' && (length < SHORTEST_TERM || length > LONGEST_TERM || !/^[\p{Script=Han}\d]+$/u.test(name)))
      return undefined;
    return length === 0
      ? undefined
      : { name, kind: kind === 'title' ? 'title' : 'term', ...segments.offsetsWithin(segment, start + 1, end - 1) };
  }
  return undefined;
}

/** Writes a new name at every place of the name at a position. */
export function rename(snapshot: Snapshot, position: Position, newName: string): Renaming {
  const found = nameAt(snapshot, position);
  if (found === undefined) return { refused: NOT_A_NAME };
  const written = newName.trim();
  if (written === '' || /[\r\n《》“”]/.test(written)) return { refused: BAD_NAME };
  const { segments } = snapshot;
  const places =
    found.kind === 'title'
      ? mentionsOfTitle(snapshot, found.name).filter(({ start, end }) => segments.slice(start, end) === found.name)
      : occurrencesOf(snapshot, found.name);
  const unsure =
    found.kind === 'organ'
      ? places.map(({ start }) => segments.slice(start - 1, start)).find(belongsToName)
      : undefined;
  if (unsure !== undefined) return { refused: anotherName(unsure + found.name) };
  return { edits: places.map(({ start, end }) => ({ range: rangeBetween(segments, start, end), newText: written })) };
}

function organAt(snapshot: Snapshot, text: string, column: number): RenamedName | undefined {
  const names = [...ownNames(snapshot)].sort((a, b) => b.length - a.length);
  for (const name of names) {
    for (
      let at = text.indexOf(name, Math.max(0, column - name.length));
      at >= 0 && at <= column;
      at = text.indexOf(name, at + 1)
    ) {
      if (column <= at + name.length) return { name, kind: 'organ', start: at, end: at + name.length };
    }
  }
  return undefined;
}

/** The names by which the report names itself: organs of title and signature, its town. */
function ownNames({ outline, view }: Snapshot): ReadonlySet<string> {
  const town = analysis.ownTown(view);
  return new Set([
    ...terminology.organsOfTitle(outline.title?.text ?? ''),
    ...outline.signature.map(({ text }) => text).filter(terminology.isOrganName),
    ...(town === undefined ? [] : [town]),
  ]);
}

/** Hanzi that may stand straight before the name of a place: of a higher place, prepositions, conjunctions. */
const BEFORE_NAME = '省市县区州盟旗会府的在对由和与及向为把是我于至到从经被将给让以使各本全驻赴';

/** Whether a character, standing straight before a name, makes another name of it: 大 before 青山镇. */
function belongsToName(before: string): boolean {
  return /^\p{Script=Han}$/u.test(before) && !BEFORE_NAME.includes(before);
}

const NOT_A_NAME: Text = {
  zh: '此处不是可以统一改名的名称；可改名的有：本机关、本地名称，《》中的文件，“”中的用语',
  en: 'Not a name that can be changed throughout: organs and the place of this report, documents in 《》, terms in “”',
};
const BAD_NAME: Text = {
  zh: '新名称不能为空，也不能有换行、书名号或引号',
  en: 'The new name must not be empty or hold line breaks, title marks or quotation marks',
};

function anotherName(words: string): Text {
  return {
    zh: `文中有“${words}”，不能确定是不是同一名称；请用查找替换逐处核对`,
    en: `The text has “${words}”, which may be another name; please use find and replace`,
  };
}
