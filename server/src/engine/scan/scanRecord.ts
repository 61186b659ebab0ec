// All that is read in one record, whatever stands before and after it.

import { scanCalendarDates, type CalendarDate } from './calendarDates';
import { scanCitedTitles, type CitedTitle } from './citedTitles';
import { confusablesIn } from './confusables';
import { scanDatedWords, type DatedWord } from './datedWords';
import type { DictionaryMatch } from './dictionary';
import { scanFigureWidths, type FigureWidths } from './figureWidths';
import { scanHtml, type HtmlResidue } from './html';
import { legalSystemMentions, type LegalSystemMention } from './legalSystem';
import { listWordMarks, type ListWordMark } from './listWordMarks';
import { scanMarkers, type Marker } from './markers';
import { scanBlanks, type StrayBlank } from './blanks';
import { scanListedMarks, type ListedMarks } from './listedMarks';
import { scanMeetings, type MeetingMention } from './meetings';
import { scanOddCharacters, type OddCharacters } from './oddCharacters';
import { scanPairs, type LoneMark } from './pairs';
import { residueCue, type ResidueCue } from './residue';
import { scanStatedCounts, type StatedCount } from './statedCounts';
import { scanWidth, type WidthScan } from './width';
import type { WordRow } from '../data/wordRow';
import type { Piece } from '../text/piece';

export interface RecordScan {
  /** Candidates for headings and items, in text order. */
  readonly markers: readonly Marker[];
  readonly statedCounts: readonly StatedCount[];
  readonly width: WidthScan;
  /** Brackets, quotation marks and title marks without their other half in the record. */
  readonly lonePairMarks: readonly LoneMark[];
  /** Marks behind 一是 and 第一 that do not belong there. */
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
  /** Only for whole lines. */
  readonly residue: ResidueCue | undefined;
  /** Nothing but blanks. */
  readonly blank: boolean;
}

export function scanRecord(piece: Piece): RecordScan {
  const markers = scanMarkers(piece.text, piece.opensLine);
  return {
    markers,
    statedCounts: scanStatedCounts(piece.text, markers),
    width: scanWidth(piece.text),
    lonePairMarks: scanPairs(piece.text),
    listWordMarks: listWordMarks(piece.text, markers),
    legalSystem: legalSystemMentions(piece.text),
    listedMarks: scanListedMarks(piece.text),
    blanks: scanBlanks(piece.text),
    datedWords: scanDatedWords(piece.text),
    citedTitles: scanCitedTitles(piece.text),
    meetings: scanMeetings(piece.text),
    calendarDates: scanCalendarDates(piece.text),
    figureWidths: scanFigureWidths(piece.text, piece.opensLine),
    confusables: confusablesIn(piece.text),
    odd: scanOddCharacters(piece.text),
    html: scanHtml(piece.text),
    residue: piece.opensLine ? residueCue(piece.text) : undefined,
    blank: piece.text.trim() === '',
  };
}
