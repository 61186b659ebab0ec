// All that is read in one segment, whatever stands before and after it.

import type { WordRow } from '../lexicon/tables/wordRow';
import type { RawSegment } from '../text/rawSegment';
import type { Triggers, WordHits } from '../lexicon/wordAutomaton';
import { blanks, type StrayBlank } from './punctuation/blanks';
import { calendarDates, type CalendarDate } from './dates/calendarDates';
import { skipBlanks } from '../text/characters';
import { citedTitles, type CitedTitle } from './dates/citedTitles';
import { clauseHashes } from '../lexer/clauses';
import { confusables } from './terms/confusables';
import { datedWords, type DatedWord } from './dates/datedWords';
import { directives, withoutDirectives, type Directive } from './artefacts/directives';
import type { DictionaryMatch } from '../lexicon/dictionary';
import { figureWidths, type FigureWidths } from './dates/figureWidths';
import { html, type HtmlResidue } from './artefacts/html';
import { legalSystem, type LegalSystemMention } from './terms/legalSystem';
import { levelWords, type LevelWord } from './terms/levelWords';
import { listedMarks, type ListedMarks } from './punctuation/listedMarks';
import { listWordMarks, type ListWordMark } from './numbering/listWordMarks';
import type { Marker } from './numbering/marker';
import { markersAmong } from './numbering/markers';
import { meetings, type MeetingMention } from './dates/meetings';
import { oddCharacters, type OddCharacters } from './artefacts/oddCharacters';
import { pairs, type LoneMark } from '../facts/punctuation/pairs';
import { quotations, type Quotations } from './punctuation/quotedTerms';
import { residueCue, type ResidueCue } from './artefacts/residue';
import { lexWith } from '../lexer/lexer';
import { readingContext } from '../lexer/lex';
import type { Tokens } from '../lexer/tokens';
import type { LexedSegment, Scanner } from './scanner';
import { statedCounts, type StatedCount } from './numbering/statedCounts';
import { organNameForms, termForms, type FormMatch } from './terms/termForms';
import { towns, type TownMention } from './terms/townMentions';
import { width, type WidthScan } from './punctuation/width';

export interface SegmentFacts {
  /** What the lexer reads, from end to end. */
  readonly tokens: Tokens;
  /** Candidates for headings and items, in text order. */
  readonly markers: readonly Marker[];
  readonly statedCounts: readonly StatedCount[];
  readonly width: WidthScan;
  /** Brackets, quotation marks and title marks without their other half in the segment. */
  readonly lonePairMarks: readonly LoneMark[];
  /** Marks after 一是 and 第一 that do not belong there. */
  readonly listWordMarks: readonly ListWordMark[];
  /** 法制 for 法治, if the text is of our time. */
  readonly legalSystem: readonly LegalSystemMention[];
  readonly listedMarks: ListedMarks;
  /** Blanks inside words and between figures and their units. */
  readonly blanks: readonly StrayBlank[];
  /** Words, names in 《》, meetings and dates by which a text can be out of its time. */
  readonly datedWords: readonly DatedWord[];
  readonly citedTitles: readonly CitedTitle[];
  readonly meetings: readonly MeetingMention[];
  readonly calendarDates: readonly CalendarDate[];
  readonly figureWidths: FigureWidths;
  /** Words that stand for others which sound or look like them. */
  readonly confusables: readonly DictionaryMatch<WordRow>[];
  /** Invisible characters, radicals, garbage. */
  readonly odd: OddCharacters;
  readonly html: readonly HtmlResidue[];
  readonly quotations: Quotations;
  /** Terms, and names of organs, that are written in several ways. */
  readonly termForms: readonly FormMatch[];
  readonly organNameForms: readonly FormMatch[];
  /** Organs and meetings that townships do not have. */
  readonly levelWords: readonly LevelWord[];
  readonly towns: readonly TownMention[];
  /** By which clauses are told that stand in the text twice; see clauses.ts. */
  readonly clauseHashes: readonly number[];
  /** What is said to the linter. */
  readonly directives: readonly Directive[];
  /** Only for whole lines. */
  readonly residue: ResidueCue | undefined;
  /** Nothing but blanks, or a directive: no part of the text. */
  readonly blank: boolean;
}

/** Facts that only triggers call for; the others are read in every segment. */
type TriggeredFact = Exclude<keyof SegmentFacts, 'tokens' | 'markers' | 'clauseHashes' | 'residue' | 'blank'>;

/** Exported for the test that what has no trigger in a segment misses nothing. */
export const SCANNERS: { readonly [Fact in TriggeredFact]: Scanner<SegmentFacts[Fact]> } = {
  statedCounts,
  width,
  lonePairMarks: pairs,
  listWordMarks,
  legalSystem,
  listedMarks,
  blanks,
  datedWords,
  citedTitles,
  meetings,
  calendarDates,
  figureWidths,
  confusables,
  odd: oddCharacters,
  html,
  quotations,
  termForms,
  organNameForms,
  levelWords,
  towns,
  directives,
};

const scanners = Object.entries(SCANNERS) as readonly [TriggeredFact, Scanner<unknown>][];

/** What calls for each scanner. */
export const SCANNER_TRIGGERS: readonly Triggers[] = scanners.map(([, { triggers }]) => triggers);

/**
 * @param active the first `count` are the scanners with triggers in the segment, as indices into `SCANNER_TRIGGERS`
 * @param hitsOf where the triggers of one of them occur
 */
export function readFacts(
  rawSegment: RawSegment,
  active: ArrayLike<number>,
  count: number,
  hitsOf: (scanner: number) => WordHits,
): SegmentFacts {
  // There may be very many empty lines, and all show the same.
  if (rawSegment.text === '' && rawSegment.opensLine)
    return (emptyLine ??= scanSegment(rawSegment, active, count, hitsOf));
  return scanSegment(rawSegment, active, count, hitsOf);
}

let emptyLine: SegmentFacts | undefined;

function scanSegment(
  rawSegment: RawSegment,
  active: ArrayLike<number>,
  count: number,
  hitsOf: (scanner: number) => WordHits,
): SegmentFacts {
  const text = withoutDirectives(rawSegment.text);
  const context = readingContext(rawSegment.opensLine);
  const tokens = lexWith(rawSegment.text, context);
  const markers = markersAmong(tokens, context);
  const facts: Record<TriggeredFact, unknown> & Omit<SegmentFacts, TriggeredFact> = {
    tokens,
    markers,
    clauseHashes: clauseHashes(rawSegment.text),
    residue: rawSegment.opensLine ? residueCue(text) : undefined,
    blank: skipBlanks(text, 0) === text.length,
    // Written out: all facts then have one hidden class, and what reads them for each segment does so several times as fast.
    statedCounts: statedCounts.none,
    width: width.none,
    lonePairMarks: pairs.none,
    listWordMarks: listWordMarks.none,
    legalSystem: legalSystem.none,
    listedMarks: listedMarks.none,
    blanks: blanks.none,
    datedWords: datedWords.none,
    citedTitles: citedTitles.none,
    meetings: meetings.none,
    calendarDates: calendarDates.none,
    figureWidths: figureWidths.none,
    confusables: confusables.none,
    odd: oddCharacters.none,
    html: html.none,
    quotations: quotations.none,
    termForms: termForms.none,
    organNameForms: organNameForms.none,
    levelWords: levelWords.none,
    towns: towns.none,
    directives: directives.none,
  };
  const lexed: LexedSegment = {
    text: rawSegment.text,
    hidden: rawSegment.hidden,
    eol: rawSegment.eol,
    opensLine: rawSegment.opensLine,
    tokens,
    markers,
  };
  for (let i = 0; i < count; i++) {
    const index = active[i] as number;
    const [fact, scanner] = scanners[index] as [TriggeredFact, Scanner<unknown>];
    facts[fact] = scanner.scan(lexed, hitsOf(index));
  }
  return facts as SegmentFacts;
}
