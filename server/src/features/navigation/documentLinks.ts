// Words that name another part of the document, as links to it: 附件1, 见第三部分, a name in 《》 or in the note that is an annex's.

import type { DocumentLink } from 'vscode-languageserver';
import { analysis, lexer, type Locale, type Point, type Segment, type Snapshot, type Text } from '../../engine/index';
import { positionAt, rangeBetween, type OffsetRange } from '../protocol/positions';

interface Reference {
  /** Columns of a segment. */
  readonly start: number;
  readonly end: number;
  readonly to: Point;
  readonly name: string;
}

const ANNEX = /附件[ \u3000]?([一二三四五六七八九十]{1,3}|\d{1,2})(?![\d年月日])/g;
const PART = /(?:[见同如]|参阅|按照)(?:本报告|本文)?(第([一二三四五六七八九十]{1,3}|\d{1,2})个?部分)/g;
const TOOLTIP: Text = { zh: '转到“{name}”', en: 'Go to “{name}”' };

/** In text order. A reference to what is not there is no link; neither is the label of the annex itself. */
export function documentLinks(snapshot: Snapshot, uri: string, locale: Locale): readonly DocumentLink[] {
  const { segments, view } = snapshot;
  const annexes = analysis.annexesOf(view);
  const links: DocumentLink[] = [];
  for (const segment of view.body) {
    if (!/附件|部分|《/.test(segment.text) || annexes.some(({ at }) => at.start.segment === segment)) continue;
    for (const { start, end, to, name } of referencesIn(segment, snapshot, annexes))
      links.push(linkOf(segments.offsetsWithin(segment, start, end), to, name));
  }
  return [...links, ...noteLinks()];

  function linkOf({ start, end }: OffsetRange, to: Point, name: string): DocumentLink {
    const { line, character } = positionAt(segments, segments.offset(to));
    return {
      range: rangeBetween(segments, start, end),
      target: `${uri}#L${line + 1},${character + 1}`,
      tooltip: TOOLTIP[locale].replace('{name}', name),
    };
  }

  /** 附件：1.名单 below the text leads to each annex. */
  function noteLinks(): readonly DocumentLink[] {
    return (analysis.attachmentNoteOf(view)?.entries ?? []).flatMap(({ segment, nameStart, nameEnd, number }, i) => {
      const annex = annexOf(annexes, number ?? i + 1);
      return annex === undefined
        ? []
        : [linkOf(segments.offsetsWithin(segment, nameStart, nameEnd), annex.at.start, annex.label)];
    });
  }
}

function* referencesIn(
  segment: Segment,
  { outline }: Snapshot,
  annexes: readonly analysis.Annex[],
): Generator<Reference> {
  const { text } = segment;
  for (const match of text.matchAll(ANNEX)) {
    const annex = annexOf(annexes, lexer.readNumeral(match[1] ?? ''));
    if (annex !== undefined)
      yield { start: match.index, end: match.index + match[0].length, to: annex.at.start, name: annex.label };
  }
  for (const match of text.matchAll(PART)) {
    const value = lexer.readNumeral(match[2] ?? '');
    const heading = outline.headings.find((each) => each.level === 1 && each.value === value);
    const end = match.index + match[0].length;
    if (heading !== undefined)
      yield { start: end - (match[1] ?? '').length, end, to: heading.marker.start, name: heading.text };
  }
  for (const { kind, start, end } of analysis.spansOf(segment)) {
    const annex = kind === 'title' ? annexes.find(({ title }) => title === text.slice(start + 1, end - 1)) : undefined;
    if (annex !== undefined) yield { start: start + 1, end: end - 1, to: annex.at.start, name: annex.label };
  }
}

/** A lone annex without a number is the first. */
function annexOf(annexes: readonly analysis.Annex[], number: number | undefined): analysis.Annex | undefined {
  return (
    annexes.find((annex) => annex.number === number) ??
    (number === 1 && annexes.length === 1 && annexes[0]?.number === undefined ? annexes[0] : undefined)
  );
}
