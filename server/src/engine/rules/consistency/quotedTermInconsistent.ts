// A term that stands in quotation marks in one place and without them in another: “法律明白人” and 法律明白人.

import type { QuotedTerm } from '../../facts/punctuation/quotedTerms';
import type { DocumentView } from '../../analysis/documentView';
import { ownTown } from '../../analysis/ownTown';
import { defineIndex } from '../../incremental/keys';
import { WordSearch, type SoughtWords, type WordMatch } from '../../analysis/wordSearch';
import { standing } from '../../lexicon/wordBoundaries';
import { within, type Range, type Segment } from '../../facts/segment';
import type { DocumentRule, Report } from '../rule';

const QUOTED = defineIndex(({ facts }) => facts.quotations.terms.map(({ term }) => term));
const bareWords = new WordSearch(isBare);

/** More bare places than this are the document's own way of writing the term. */
const MOST_BARE = 3;
/** 式 and 化 end attributes rather than names: 无纸化. */
const ATTRIBUTE_ENDS = '式化型';
/** What bears a name, with a word before it or without: “达标创星”活动, 达标创星创建活动. */
const NAMED = ['活动', '行动', '工程', '计划', '机制', '模式', '平台', '项目', '品牌', '服务', '制度', '改革'];
/** UTF-16 code units of each of them. */
const NAMED_LENGTH = 2;
/** UTF-16 code units between a bare term and what bears it, at most. */
const LONGEST_BETWEEN = 2;

interface QuotedPlace {
  readonly at: Range;
  readonly named: string;
}

interface BarePlace {
  readonly at: Range;
  /** What follows it. */
  readonly after: string;
}

export const quotedTermInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'quoted-term-inconsistent',
    group: 'consistency',
    about: 'text',
    severity: 'hint',
    fix: 'unsafe',
    reference: { kind: 'convention', note: '同一文稿用语前后一致' },
    name: { zh: '同一用语引号有无不一', en: 'Term with and without quotation marks' },
    rationale: {
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
  bare: readonly BarePlace[],
  quoted: Iterable<QuotedPlace>,
  town: string | undefined,
): Generator<Report> {
  if (bare[0] === undefined) return;
  const places = few(bare.length > MOST_BARE ? 2 : Infinity, quoted);
  const [first] = places;
  if (first === undefined) return;
  if (places.length === 1 && isBrand(term, town)) {
    yield {
      at: first.at,
      message: 'quoted',
      data: { term },
      related: [{ at: bare[0].at, message: { zh: '此处不加引号', en: 'without marks here' } }],
    };
    return;
  }
  const isName = places.length >= fewestQuoted(term);
  const found = isName ? bare : bare.filter(({ after }) => places.some(({ named }) => bears(after, named)));
  if (found.length === 0 || bare.length > Math.min(MOST_BARE, places.length)) return;
  for (const { at } of found)
    yield {
      at,
      message: 'bare',
      data: { term, count: places.length },
      related: [{ at: first.at, message: { zh: '此处加引号', en: 'with marks here' } }],
    };
}

/** 法治青山 of 青山镇: a goal named after the town. A term quoted but once may otherwise be quoted to introduce it. */
function isBrand(term: string, town: string | undefined): boolean {
  return (
    town !== undefined &&
    /^(?:法治|平安|清廉|数字|美丽|智慧|幸福|和谐|信用)/.test(term) &&
    term.slice(2) === town.slice(0, 2)
  );
}

/** From how many quoted places on a term is a name wherever it stands: what is short may be a word as well. */
function fewestQuoted(term: string): number {
  if (term.length > 3) return 2;
  return term.length === 3 && !ATTRIBUTE_ENDS.includes(term.charAt(2)) ? 2 : Infinity;
}

/** Quoted often enough, or a brand, or the name of something that is named with it. */
function isReportable(term: string, quoted: Iterable<QuotedPlace>, town: string | undefined): boolean {
  const places = few(isBrand(term, town) ? 1 : fewestQuoted(term), quoted);
  return (
    places.length >= fewestQuoted(term) ||
    (places.length > 0 && isBrand(term, town)) ||
    places.some(({ named }) => NAMED.includes(named) || (term.length > 2 && named !== ''))
  );
}

/** Whether what follows a bare term is what another place names with it. */
function bears(after: string, named: string): boolean {
  const at = named === '' ? -1 : after.indexOf(named);
  return at === 0 || (at > 0 && at <= LONGEST_BETWEEN && NAMED.includes(named));
}

/** From this length on a term that is a piece of other words is told from one that is not. UTF-16 code units. */
const LONG = 4;

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
    (end - start < LONG || standing(text, start, end) !== 'none') &&
    !facts.quotations.stretches.some((each) => each.start < start && end < each.end)
  );
}

/** @param segments that hold the term in quotation marks, in text order */
function* quotedPlaces(term: string, segments: readonly Segment[], view: DocumentView): Generator<QuotedPlace> {
  for (const segment of segments)
    for (const quoted of segment.facts.quotations.terms)
      if (quoted.term === term && !isCited(segment.text, quoted) && isInBody(segment, quoted, view))
        yield { at: within(segment, quoted.start, quoted.end), named: quoted.named };
}

/** @param segments that hold the term without quotation marks, in text order */
function* barePlaces(
  term: string,
  segments: readonly Segment[],
  find: SoughtWords,
  view: DocumentView,
): Generator<BarePlace> {
  for (const segment of segments)
    for (const place of find.in(segment))
      if (place.row === term && isInBody(segment, place, view))
        yield {
          at: within(segment, place.start, place.end),
          after: segment.text.slice(place.end, place.end + LONGEST_BETWEEN + NAMED_LENGTH),
        };
}

/** The wording of a law, or a short name where it is introduced: 刑法规定的“情节严重”, 以下简称“青山水厂”. */
function isCited(text: string, { start }: QuotedTerm): boolean {
  return /(?:(?:规定|所称|中|所说|所指|认定为|属于|视为)的?|(?:简称|下称|称为|称作)[:：]?)$/.test(
    text.slice(Math.max(0, start - 6), start - 1),
  );
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
