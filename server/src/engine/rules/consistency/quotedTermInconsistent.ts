// A term that stands in quotation marks in one place and without them in another: “法律明白人” and 法律明白人.

import type { QuotedTerm } from '../../facts/punctuation/quotedTerms';
import type { DocumentView } from '../../analysis/documentView';
import { ownTown } from '../../analysis/ownTown';
import { defineIndex } from '../../incremental/keys';
import { WordSearch, type SoughtWords, type WordMatch } from '../../analysis/wordSearch';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule, Report } from '../rule';

const QUOTED = defineIndex(({ facts }) => facts.quotations.terms.map(({ term }) => term));
const bareWords = new WordSearch(isBare);

/** More bare places than this are the document's own way of writing the term. */
const MOST_BARE = 3;

export const quotedTermInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'quoted-term-inconsistent',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '同一文稿用语前后一致' },
    name: { zh: '同一用语引号有无不一', en: 'Term with and without quotation marks' },
    why: {
      zh: '同一个特定用语，加不加引号应当前后一致。',
      en: 'One term of one text stands in quotation marks throughout, or nowhere.',
    },
    messages: {
      bare: {
        zh: '“{term}”在别处{count}次加引号，此处未加；请统一',
        en: '“{term}” stands in quotation marks elsewhere ({count} times), not here',
      },
      quoted: {
        zh: '“{term}”在别处不加引号，此处加了；请统一',
        en: '“{term}” stands without quotation marks elsewhere',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const town = ownTown(view);
    const quoted = view.read(QUOTED);
    const terms = [...quoted]
      .filter(([term, segments]) => isReportable(term, quotedPlaces(term, segments, view), town))
      .map(([term]) => term);
    if (terms.length === 0) return;
    const find = bareWords.for(terms);
    for (const [term, segments] of view.read(find.byWord))
      yield* reportsOn(
        term,
        few(MOST_BARE + 1, barePlaces(term, segments, find, view)),
        quotedPlaces(term, quoted.get(term) ?? [], view),
        town,
      );
  },
  fixes({ at, message }) {
    const { segment, column } = at.start;
    const end = at.end.column;
    if (message === 'bare') {
      const edits = [
        { at: within(segment, column, column), text: '“' },
        { at: within(segment, end, end), text: '”' },
      ];
      return [{ title: { zh: '加上引号', en: 'Put in quotation marks' }, safe: false, edits }];
    }
    return [
      {
        title: { zh: '去掉引号', en: 'Take out the quotation marks' },
        safe: false,
        edits: [
          { at: within(segment, column - 1, column), text: '' },
          { at: within(segment, end, end + 1), text: '' },
        ],
      },
    ];
  },
};

/** @param bare one place more than can be reported, at most: of a common term there may be very many */
function* reportsOn(
  term: string,
  bare: readonly Range[],
  quoted: Iterable<Range>,
  town: string | undefined,
): Generator<Report> {
  if (bare[0] === undefined) return;
  const places = few(bare.length > MOST_BARE ? 2 : Infinity, quoted);
  const [first] = places;
  if (first === undefined) return;
  if (places.length >= 2 && bare.length <= Math.min(MOST_BARE, places.length)) {
    for (const at of bare)
      yield {
        at,
        message: 'bare',
        data: { term, count: places.length },
        related: [{ at: first, message: { zh: '此处加引号', en: 'with marks here' } }],
      };
  } else if (places.length === 1 && isBrand(term, town)) {
    yield {
      at: first,
      message: 'quoted',
      data: { term },
      related: [{ at: bare[0], message: { zh: '此处不加引号', en: 'without marks here' } }],
    };
  }
}

/** 法治青山 of 青山镇: a goal named after the town. A term quoted but once may otherwise be quoted to introduce it. */
function isBrand(term: string, town: string | undefined): boolean {
  return (
    town !== undefined &&
    /^(?:法治|平安|清廉|数字|美丽|智慧|幸福|和谐|信用)/.test(term) &&
    term.slice(2) === town.slice(0, 2)
  );
}

/** Quoted twice or more, or a brand that is quoted once. */
function isReportable(term: string, quoted: Iterable<Range>, town: string | undefined): boolean {
  const fewest = isBrand(term, town) ? 1 : 2;
  return few(fewest, quoted).length === fewest;
}

/** What may stand before the head of an entry: the number of the entry. */
const ENTRY_NUMBER = /^\s*(?:[（(]?\d{1,3}[）).．、]\s*|[\u2460-\u2473])?$/;

/** The head of an entry of a glossary, which its definition follows: 1.工业上楼：指…. */
function headsEntry(text: string, { start, end }: WordMatch): boolean {
  return /^(?:[：:]|——)/.test(text.slice(end, end + 2)) && ENTRY_NUMBER.test(text.slice(0, start));
}

/** Neither in a quotation or the name of a document nor after a lone mark, nor the head of an entry. */
function isBare({ facts, text }: Segment, place: WordMatch): boolean {
  const { start, end } = place;
  return (
    !headsEntry(text, place) &&
    !/["“'‘]/.test(text[start - 1] ?? '') &&
    !facts.quotations.stretches.some((each) => each.start < start && end < each.end)
  );
}

/** @param segments that hold the term in quotation marks, in text order */
function* quotedPlaces(term: string, segments: readonly Segment[], view: DocumentView): Generator<Range> {
  for (const segment of segments)
    for (const quoted of segment.facts.quotations.terms)
      if (quoted.term === term && isInBody(segment, quoted, view)) yield within(segment, quoted.start, quoted.end);
}

/** @param segments that hold the term without quotation marks, in text order */
function* barePlaces(
  term: string,
  segments: readonly Segment[],
  find: SoughtWords,
  view: DocumentView,
): Generator<Range> {
  for (const segment of segments)
    for (const place of find.in(segment))
      if (place.row === term && isInBody(segment, place, view)) yield within(segment, place.start, place.end);
}

/** Whether what stands in a segment is after the front matter and no residue. */
function isInBody(
  segment: Segment,
  { start, end }: Pick<QuotedTerm, 'start' | 'end'>,
  { residue, outline, segments }: DocumentView,
): boolean {
  return segments.compare({ segment, column: start }, outline.body.start) >= 0 && !residue.touches(segment, start, end);
}

/** The first of what may be many, at least one if there is any. */
function few<T>(most: number, all: Iterable<T>): readonly T[] {
  const found: T[] = [];
  for (const each of all) if (found.push(each) >= most) break;
  return found;
}
