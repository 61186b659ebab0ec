// What the tables know of a law, plan or meeting that the text names.

import { analysis, terminology, type Locale, type Point, type Snapshot } from '../../engine/index';
import type { Note } from './hoverNote';
import { bold, escaped } from './markdown';

type Tables = Snapshot['config']['tables'];

/** The note on the document in 《》, the plan or the meeting at an offset. */
export function factAt({ segments, config: { tables } }: Snapshot, offset: number, locale: Locale): Note | undefined {
  const point = segments.pointAt(offset);
  const found = titleAt(point, tables, locale) ?? planAt(point, tables, locale) ?? meetingAt(point, tables, locale);
  return found && { lines: found.lines, ...segments.offsetsWithin(point.segment, found.start, found.end) };
}

function titleAt({ segment, column }: Point, tables: Tables, locale: Locale): Note | undefined {
  const span = analysis
    .spansOf(segment)
    .find(({ kind, start, end }) => kind === 'title' && start <= column && column <= end);
  // A law of the user's own goes before one of ours.
  const law = tables.citedTitles(segment, segment.facts.citedTitles).find(({ start }) => start === span?.start)?.law;
  const known: terminology.KnownTitle | undefined =
    law !== undefined
      ? { kind: 'law', row: law, title: law.title }
      : span && terminology.knownTitle(segment.text.slice(span.start + 1, span.end - 1));
  if (span === undefined || known === undefined) return undefined;
  return {
    lines: [bold(`《${known.title}》`), ...factsOf(known, locale).map(escaped)],
    start: span.start,
    end: span.end,
  };
}

/** Since when a document is in force, what has replaced it; or its term and source. */
export function factsOf(known: terminology.KnownTitle, locale: Locale): readonly string[] {
  const words = WORDS[locale];
  const { row } = known;
  if (known.kind === 'plan')
    return [...(known.period === undefined ? [] : [words.term(known.period)]), words.source(row.source)];
  const law = known.row;
  return [
    words.inForce(law.effective),
    ...(law.revised === undefined ? [] : [words.revised(law.revised.adopted, law.revised.effective)]),
    ...(law.repealed === undefined ? [] : [words.repealed(law.repealed.on, law.repealed.by, law.repealed.instead)]),
    ...(law.certainty === undefined ? [] : [words.unverified]),
  ];
}

function planAt({ segment, column }: Point, tables: Tables, locale: Locale): Note | undefined {
  const word = tables
    .datedWords(segment, segment.facts.datedWords)
    .find(({ kind, start, end }) => kind === 'plan' && start <= column && column <= end);
  if (word?.kind !== 'plan') return undefined;
  const { name, first, last, source } = word.row;
  return {
    lines: [bold(name), escaped(WORDS[locale].term([first, last])), escaped(WORDS[locale].source(source))],
    start: word.start,
    end: word.end,
  };
}

function meetingAt({ segment, column }: Point, tables: Tables, locale: Locale): Note | undefined {
  const { text } = segment;
  const meeting = tables
    .meetings(segment, segment.facts.meetings)
    .find(({ start, end }) => start <= column && column <= end);
  if (meeting === undefined) return undefined;
  const { congress, plenums, held, start, end } = meeting;
  const days = plenums.map(({ value, ...at }) => ({
    name: text.slice(at.start, at.end),
    closed: congress?.plenums[value - 1],
  }));
  const known = days.filter((day) => day.closed !== undefined);
  const words = WORDS[locale];
  const lines =
    known.length > 0
      ? known.map(({ name, closed }) => words.closed(`${name}全会`, closed ?? ''))
      : held === undefined
        ? []
        : [congress === undefined ? words.since(held) : words.closed('', held)];
  return lines.length === 0 ? undefined : { lines: [bold(text.slice(start, end)), ...lines.map(escaped)], start, end };
}

/** 2021-07-15 → 2021年7月15日. */
function chineseDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

interface Words {
  readonly inForce: (since: string) => string;
  readonly revised: (adopted: string, effective: string) => string;
  readonly repealed: (on: string, by: string, instead: string) => string;
  readonly unverified: string;
  readonly term: (years: readonly [number, number]) => string;
  readonly source: (source: string) => string;
  readonly closed: (name: string, day: string) => string;
  readonly since: (day: string) => string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  zh: {
    inForce: (since) => `${chineseDate(since)}起施行`,
    revised: (adopted, effective) => `现行文本${chineseDate(adopted)}通过，${chineseDate(effective)}起施行`,
    repealed: (on, by, instead) => `${chineseDate(on)}废止（${by}）；应引《${instead}》`,
    unverified: '以上日期尚未与公布文本核对',
    term: ([first, last]) => `期限：${first}年至${last}年`,
    source: (source) => `出处：${source}`,
    closed: (name, day) => `${name}${name === '' ? '' : '：'}${chineseDate(day)}闭幕`,
    since: (day) => `${chineseDate(day)}起方可引用`,
  },
  en: {
    inForce: (since) => `In force since ${since}`,
    revised: (adopted, effective) => `Present text adopted on ${adopted}, in force since ${effective}`,
    repealed: (on, by, instead) => `Repealed on ${on} by ${by}; cite 《${instead}》 instead`,
    unverified: 'These dates have not been compared with the published text',
    term: ([first, last]) => `Term: ${first} to ${last}`,
    source: (source) => `Source: ${source}`,
    closed: (name, day) => `${name}${name === '' ? 'C' : ': c'}losed on ${day}`,
    since: (day) => `Can be cited since ${day}`,
  },
};
