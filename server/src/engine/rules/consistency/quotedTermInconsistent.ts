// A term that stands in quotation marks in one place and without them in another: “法律明白人” and 法律明白人.

import type { QuotedTerm } from '../../scan/quotedTerms';
import type { DocumentView } from '../../structure/documentView';
import { ownTown } from '../../structure/ownTown';
import { sieve } from '../../structure/sifted';
import { WordSearch } from '../../structure/wordSearch';
import { partition } from '../../text/partition';
import { within, type Range, type Rec } from '../../text/record';
import type { DocumentRule, Report } from '../rule';

const QUOTING = sieve(({ scan }) => scan.quotations.terms.length > 0);
const search = new WordSearch();

/** More bare places than this are the document's own way of writing the term. */
const MOST_BARE = 3;

/** Where a term stands. Of places that are counted only, none is kept: there may be very many. */
interface Uses {
  readonly first: Range;
  quoted: number;
  /** One more than can be reported, at most. */
  readonly bare: Range[];
}

export const quotedTermInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'quoted-term-inconsistent',
    group: 'consistency',
    severity: 'hint',
    fix: 'unsafe',
    basis: { kind: 'convention', note: '同一文稿用语前后一致' },
    name: { zh: '同一用语引号有无不一', en: 'Term with and without quotation marks' },
    why: { zh: '同一个特定用语，加不加引号应当前后一致。', en: 'One term of one text stands in quotation marks throughout, or nowhere.' },
    messages: {
      bare: { zh: '“{term}”在别处{count}次加引号，此处未加；请统一', en: '“{term}” stands in quotation marks elsewhere ({count} times), not here' },
      quoted: { zh: '“{term}”在别处不加引号，此处加了；请统一', en: '“{term}” stands without quotation marks elsewhere' },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const town = ownTown(view);
    for (const [term, uses] of usesOf(view, town)) yield* reportsOn(term, uses, town);
  },
  fixes({ at, message }) {
    const { record, column } = at.start;
    const end = at.end.column;
    if (message === 'bare') {
      const edits = [{ at: within(record, column, column), text: '“' }, { at: within(record, end, end), text: '”' }];
      return [{ title: { zh: '加上引号', en: 'Put in quotation marks' }, safe: false, edits }];
    }
    return [{ title: { zh: '去掉引号', en: 'Take out the quotation marks' }, safe: false, edits: [{ at: within(record, column - 1, column), text: '' }, { at: within(record, end, end + 1), text: '' }] }];
  },
};

function* reportsOn(term: string, { first, quoted, bare }: Uses, town: string | undefined): Generator<Report> {
  if (bare[0] === undefined) return;
  if (quoted >= 2 && bare.length <= MOST_BARE && bare.length <= quoted) {
    for (const at of bare) yield { at, message: 'bare', data: { term, count: quoted }, related: [{ at: first, message: { zh: '此处加引号', en: 'with marks here' } }] };
  } else if (quoted === 1 && isBrand(term, town)) {
    yield { at: first, message: 'quoted', data: { term }, related: [{ at: bare[0], message: { zh: '此处不加引号', en: 'without marks here' } }] };
  }
}

/** 法治青山 of 青山镇: a goal named after the town. A term quoted but once may otherwise be quoted to introduce it. */
function isBrand(term: string, town: string | undefined): boolean {
  return town !== undefined && /^(?:法治|平安|清廉|数字|美丽|智慧|幸福|和谐|信用)/.test(term) && term.slice(2) === town.slice(0, 2);
}

/** Of the terms that can be reported: quoted twice or more, or a brand that is quoted once. */
function usesOf(view: DocumentView, town: string | undefined): ReadonlyMap<string, Uses> {
  const all = new Map<string, Uses>();
  for (const record of inBody(view.having(QUOTING), view)) for (const quoted of record.scan.quotations.terms) if (!isLeftOut(view, record, quoted)) count(all, record, quoted);
  const uses = new Map([...all].filter(([term, { quoted }]) => quoted > 1 || isBrand(term, town)));
  if (uses.size === 0) return uses;
  const find = search.for([...uses.keys()]);
  for (const record of inBody(view.having(find.found), view)) {
    for (const { row, start, end } of find.in(record)) {
      const bare = uses.get(row)?.bare;
      if (bare === undefined || bare.length > MOST_BARE) continue;
      const inside = record.scan.quotations.stretches.some((each) => each.start < start && end < each.end);
      if (!inside && !isLeftOut(view, record, { start, end }) && !/["“'‘]/.test(record.text[start - 1] ?? '')) bare.push(within(record, start, end));
    }
  }
  return uses;
}

/** The records, given in text order, from the one on in which the body begins. */
function inBody(records: readonly Rec[], view: DocumentView): readonly Rec[] {
  const start = { record: view.outline.body.start.record, column: 0 };
  return records.slice(partition(records, (record) => view.records.compare({ record, column: 0 }, start) < 0));
}

function isLeftOut({ residue, outline }: DocumentView, record: Rec, { start, end }: Pick<QuotedTerm, 'start' | 'end'>): boolean {
  const body = outline.body.start;
  return (record === body.record && start < body.column) || residue.touches(record, start, end);
}

function count(uses: Map<string, Uses>, record: Rec, { term, start, end }: QuotedTerm): void {
  const known = uses.get(term);
  if (known === undefined) uses.set(term, { first: within(record, start, end), quoted: 1, bare: [] });
  else known.quoted++;
}
