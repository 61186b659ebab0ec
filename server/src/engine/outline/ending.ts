// The end of a report: signing organs and the date, on lines of their own or at the end of the last paragraph.

import { isDate, isMonth } from '../lexer/dates';
import { defineFilter } from '../incremental/keys';
import { isOrganName, isPersonalSignature, isSignersName } from '../facts/terms/organs';
import { skipBlanks, skipBlanksBack } from '../text/characters';
import { within, type Segment, type Segments } from '../facts/segment';
import { isAnnexLabel, NOTE_HEAD } from './annexLabels';
import { FLATTENED_LINE } from './parseHeadings';
import { LONGEST_TITLE_LINES } from './titleCandidates';
import { gluedTitleEnd, isTitleWords } from './titleWords';
import type { ResidueMap } from './residueMap';
import type { DocumentElement } from './outline';

export interface Ending {
  readonly signature: readonly DocumentElement[];
  readonly date: DocumentElement | undefined;
  /** Index of the first segment that belongs to the end alone; the number of segments where none does. */
  readonly from: number;
  /** Whether signature or date share their line with the text: the column at which they begin in the segment before `from`. */
  readonly inlineFrom: { readonly index: number; readonly column: number } | undefined;
}

/** How many lines with text may follow the date: contact, annex list, copies to. */
const LINES_BEHIND = 12;
/** How many lines with text a note of attachments may have. */
const LINES_OF_NOTE = 20;
const MOST_SIGNERS = 4;

/** A stretch between blanks; columns in UTF-16 code units, `end` exclusive. */
interface Word {
  readonly start: number;
  readonly end: number;
}

/** A line with text, and its words without residue. */
interface Line {
  readonly index: number;
  readonly segment: Segment;
  readonly element: DocumentElement;
}

const LONGEST_DATE_LINE = 60;
/** The lines that are a date and nothing else. */
export const DATE_LINES = defineFilter(({ text }) => text.length <= LONGEST_DATE_LINE && isDate(text.trim()));

/**
 * Looks for the end among the last lines that are not residue; where none is there, among those before the first annex.
 * @param annexes the lines by which annexes and explanations begin, in text order
 * @param dates the lines that are dates, in text order
 */
export function findEnding(
  segments: Segments,
  residue: ResidueMap,
  annexes: readonly Segment[],
  dates: readonly Segment[],
): Ending {
  const nowhere: Ending = { signature: [], date: undefined, from: segments.count, inlineFrom: undefined };
  const tail = lastLines(segments, residue, segments.count);
  const onLines = endingOnLines(tail, segments.count);
  if (onLines !== undefined) return { ...onLines, from: startOfNote(segments, residue, onLines.from) };
  return (
    endingInText(segments, residue, tail) ??
    endingBeforeAnnex(segments, residue, annexes) ??
    endingBeforeTitle(segments, residue, dates) ??
    endingInTextBeforeTitle(segments) ??
    nowhere
  );
}

/** How many dates are looked at that may end a notice, and how many lines before each. */
const MOST_DATES = 4;

/** A notice signed and dated, after which the plan that it issues begins with its title. */
function endingBeforeTitle(segments: Segments, residue: ResidueMap, dates: readonly Segment[]): Ending | undefined {
  for (const segment of dates.slice(0, MOST_DATES)) {
    const index = segments.indexOf(segment);
    const ending = endingOnLines(lastLines(segments, residue, index + 1, MOST_SIGNERS + 2), segments.count);
    if (ending?.date?.at.start.segment !== segment || ending.signature.length === 0) continue;
    if (opensTitle(segments, index + 1)) return { ...ending, from: segments.count };
  }
  return undefined;
}

/** Whether the next lines with text are the label of an annex or a title, which may be broken over some lines. */
function opensTitle(segments: Segments, from: number): boolean {
  let words = '';
  for (let index = from, lines = 0; index < segments.count && lines < LONGEST_TITLE_LINES; index++) {
    const { text, facts } = segments.at(index) as Segment;
    if (facts.blank) continue;
    if (lines === 0 && isAnnexLabel(text.trim())) return true;
    words += text.trim();
    if (isTitleWords(words)) return true;
    lines++;
  }
  return false;
}

/** How many labels of annexes and explanations are looked at before which the report may end. */
const MOST_LABELS = 4;
/** A notice is no longer than so many sentences. */
const LONGEST_NOTICE = 24;

/** The same in a line without paragraphs: …遵照执行。青山镇人民政府2023年3月7日青山镇…方案一、… */
function endingInTextBeforeTitle(segments: Segments): Ending | undefined {
  for (let index = 0; index < Math.min(segments.count, LONGEST_NOTICE); index++) {
    const segment = segments.at(index) as Segment;
    const { text, opensLine, facts } = segment;
    if (opensLine && text.length <= FLATTENED_LINE) continue;
    for (const { index: from, 0: date } of text.matchAll(SHARED_ENDING)) {
      const to = from + date.length;
      const title = skipBlanks(text, to);
      const opensHeading = (column: number): boolean =>
        facts.markers.some((marker) => marker.start === column && marker.type === 'heading');
      const [stretch = ''] = text.slice(title).split(/\s/, 1);
      if (!isTitleWords(stretch) && gluedTitleEnd(text, title, opensHeading, true) === undefined) continue;
      const signed = signedInText(segment, from, to);
      if (signed !== undefined && signed.signature.length > 0)
        return { signature: signed.signature, date: signed.date, from: segments.count, inlineFrom: undefined };
    }
  }
  return undefined;
}

/** Index of the line that begins the note of attachments (附件：1.名单, 2.名单) straight before who signs; `from` where there is none. */
function startOfNote(segments: Segments, residue: ResidueMap, from: number): number {
  for (const { index, element } of lastLines(segments, residue, from, LINES_OF_NOTE)) {
    if (NOTE_HEAD.test(element.text)) return index;
    if (!/^\d{1,2}[.．、，,]/.test(element.text) || isParagraph(element.text)) break;
  }
  return from;
}

/** What follows it is text of the annex, with headings of its own: the body goes on to the end. */
function endingBeforeAnnex(segments: Segments, residue: ResidueMap, annexes: readonly Segment[]): Ending | undefined {
  for (const annex of annexes.slice(0, MOST_LABELS)) {
    const ending = endingOnLines(lastLines(segments, residue, segments.indexOf(annex)), segments.count);
    if (ending?.date !== undefined && ending.signature.length > 0) return { ...ending, from: segments.count };
  }
  return undefined;
}

/** The last lines with text before an index, the last first. The first segment is never among them. */
function lastLines(segments: Segments, residue: ResidueMap, before: number, most = LINES_BEHIND): readonly Line[] {
  const found: Line[] = [];
  for (let index = before - 1; index > 0 && found.length < most; index--) {
    const segment = segments.at(index) as Segment;
    if (!segment.facts.blank && !residue.covers(segment))
      found.push({ index, segment, element: elementOf(segment, residue) });
  }
  return found;
}

/** Up to the first residue: the bars of a table after it are none of its words. */
function elementOf(segment: Segment, residue: ResidueMap): DocumentElement {
  const start = skipBlanks(segment.text, 0);
  const end = Math.max(start, skipBlanksBack(segment.text, residue.nextFrom(segment, start)));
  return { at: within(segment, start, end), text: segment.text.slice(start, end) };
}

/** @param count of all segments */
function endingOnLines(tail: readonly Line[], count: number): Ending | undefined {
  for (const [k, { index, element }] of tail.entries()) {
    if (isImprint(element.text)) continue;
    const shared = splitSharedLine(element);
    if (shared !== undefined) return { ...shared, from: index, inlineFrom: undefined };
    if (isDate(element.text)) return withSigners(tail, k, element, index);
    if (isMonth(element.text) && tail[k + 1] !== undefined && signersOf((tail[k + 1] as Line).element).length > 0)
      return withSigners(tail, k, element, index);
    if (isParagraph(element.text)) return undefined;
    if (signersOf(element).length > 0 && k < MOST_SIGNERS && precededByText(tail, k))
      return withSigners(tail, k - 1, undefined, count);
  }
  return undefined;
}

/** Copies to whom, and who has printed it when: the lines of GB/T 9704—2012, 7.4, which no signature stands in. */
function isImprint(text: string): boolean {
  return /^(?:抄送|抄报|分送|主送|印送)(?:机关)?[：:]|[日号][ \u3000]*印(?:发|制)?(?:[ \u3000]*[（(]?共印.*)?。?$/.test(
    text,
  );
}

function isSigner(text: string): boolean {
  return isOrganName(text) || isPersonalSignature(text);
}

function isParagraph(text: string): boolean {
  return text.length > 40 || /[。；！？]/.test(text);
}

function isNumbered({ facts }: Segment): boolean {
  return facts.markers.some((marker) => marker.position === 'line');
}

/** A lone organ's name is a signature only after a finished sentence or a numbered line; otherwise it may be a heading. */
function precededByText(tail: readonly Line[], k: number): boolean {
  const before = tail.slice(k + 1).find(({ element }) => !isSigner(element.text));
  return before !== undefined && (/[。！”）)]$/.test(before.element.text) || isNumbered(before.segment));
}

/** @param end index from which on segments belong to the end, if no organ stands before the date */
function withSigners(tail: readonly Line[], k: number, date: DocumentElement | undefined, end: number): Ending {
  const signature: DocumentElement[] = [];
  let from = end;
  for (const { index, segment, element } of tail.slice(k + 1)) {
    const signers = signature.length < MOST_SIGNERS ? signersOf(element) : [];
    if (signers.length === 0 || isNumbered(segment)) break;
    signature.unshift(...signers);
    from = index;
  }
  const line = tail[k + 1];
  if (signature.length === 0 && date !== undefined && line !== undefined) {
    const name = line.element;
    if (isSignersName(name.text) && precededByText(tail, k + 1))
      return { signature: [name], date, from: line.index, inlineFrom: undefined };
    const glued = gluedSigner(name);
    if (glued !== undefined)
      return {
        signature: [glued],
        date,
        from: end,
        inlineFrom: { index: line.index, column: glued.at.start.column },
      };
  }
  // The organ may also come after the date.
  const after = tail[k - 1]?.element;
  if (signature.length === 0 && date !== undefined && after !== undefined && isSigner(after.text))
    signature.push(after);
  return { signature, date, from, inlineFrom: undefined };
}

/** What ends the names of the things that a note of attachments lists. */
const ATTACHED =
  /(?:(?<!代)表|名单|清单|方案|报告|目录|台账|模板|汇总|办法|细则|意见|要点|说明|图|材料)(?=\p{Script=Han})/gu;

/** 附件：抽查情况表青山镇人民政府: an organ's name glued to the note of attachments. */
function gluedSigner({ at: { start, end } }: DocumentElement): DocumentElement | undefined {
  const { segment } = start;
  const text = segment.text.slice(0, end.column);
  const note = text.lastIndexOf('附件');
  if (note < start.column || !/^附件[：:\d一二三四五六七八九十]/.test(text.slice(note, note + 3))) return undefined;
  for (const match of [...text.slice(note).matchAll(ATTACHED)].reverse()) {
    const from = note + match.index + match[0].length;
    const name = text.slice(from);
    if (isOrganName(name) && FULL_NAME.test(name)) return { at: within(segment, from, end.column), text: name };
  }
  return undefined;
}

/** The organs, or the person, that a line names and nothing else: 中共青山镇委员会　青山镇人民政府. */
function signersOf(line: DocumentElement): readonly DocumentElement[] {
  if (isSigner(line.text)) return [line];
  const { segment } = line.at.start;
  const words = wordsOf(segment.text, line.at.start.column, line.at.end.column);
  const names = words.flatMap((word) => namesIn(segment.text, word));
  const elements = names.map(({ start, end }): DocumentElement => ({
    at: within(segment, start, end),
    text: segment.text.slice(start, end),
  }));
  return elements.length <= MOST_SIGNERS && elements.every((each) => isOrganName(each.text)) ? elements : [];
}

/** 临江县水利局、青山镇联合调研组 are two. */
function namesIn(text: string, { start, end }: Word): Word[] {
  const names: Word[] = [];
  for (let from = start; from < end;) {
    const mark = text.indexOf('、', from);
    const to = mark < 0 || mark >= end ? end : mark;
    names.push({ start: from, end: to });
    from = to + 1;
  }
  return names;
}

/** 青山镇人民政府　2024年1月5日 on one line. */
function splitSharedLine({
  at: { start, end },
  text,
}: DocumentElement): Pick<Ending, 'signature' | 'date'> | undefined {
  if (text.length > 80) return undefined;
  const split = splitSigners(start.segment, start.column, end.column);
  return split?.signature[0]?.at.start.column === start.column ? split : undefined;
}

/** Names that are an organ's even after words that no mark has ended. */
const FULL_NAME = /.{2}(?:人民政府|委员会|办事处|办公[室厅]|司法所|人民法院|检察院|局)$/;

/** Organs and a date between two columns, with blanks or nothing between; undefined where anything else stands there. */
function splitSigners(segment: Segment, start: number, end: number): Pick<Ending, 'signature' | 'date'> | undefined {
  const words = joinedNames(segment.text, wordsOf(segment.text, start, end));
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const element = (word: Word): DocumentElement => ({
    at: within(segment, word.start, word.end),
    text: segment.text.slice(word.start, word.end).replace(/\s+/g, ''),
  });
  const named = words
    .slice(0, -1)
    .flatMap((word) => partCommittee(segment.text, word))
    .map(element);
  const signers = named.slice(named.findLastIndex((each) => !isSigner(each.text)) + 1);
  // What stands before them is the end of the text, if they are organs in full: …打算 青山镇人民政府 2024年1月5日.
  if (signers.length === 0 || (signers.length < named.length && !signers.every((each) => FULL_NAME.test(each.text))))
    return undefined;
  return isDate(segment.text.slice(last.start, last.end)) ? { signature: signers, date: element(last) } : undefined;
}

/** The name of a place and no more: the organ's name goes on after the blank (青山镇 人民政府). */
const BARE_PLACE = /^[\u4e00-\u9fff]{1,20}(?:[省市县区旗州盟镇乡]|街道)$/;

function joinedNames(text: string, words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      BARE_PLACE.test(text.slice(before.start, before.end).replace(/\s+/g, '')) &&
      isOrganName(text.slice(word.start, word.end));
    if (goesOn) joined[joined.length - 1] = { start: before.start, end: word.end };
    else joined.push(word);
  }
  return joined;
}

/** 中共青山镇委员会青山镇人民政府 without a blank are two organs: the name of the place begins the second as well. */
function partCommittee(text: string, word: Word): Word[] {
  const name = text.slice(word.start, word.end);
  const at = name.indexOf('委员会') + 3;
  const place = name.slice('中共'.length, at - 3);
  const second = name.slice(at);
  // 中共青山镇委员会农村工作办公室 is one.
  const isTwo = Array.from({ length: Math.max(0, place.length - 1) }, (_, i) => place.slice(i)).some((each) =>
    second.startsWith(each),
  );
  if (!name.startsWith('中共') || at < 3 || !isTwo || !isOrganName(second)) return [word];
  return [
    { start: word.start, end: word.start + at },
    { start: word.start + at, end: word.end },
  ];
}

/** Parts between blanks; a date is a part of its own even where no blank stands before it. */
function wordsOf(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = skipBlanks(text, start); at < end;) {
    let to = at;
    while (
      to < end &&
      skipBlanks(text, to) === to &&
      !(to > at && startsDate(text, to) && !/\d/.test(text[to - 1] ?? ''))
    )
      to++;
    if (startsDate(text, at)) while (to < end && !isDate(text.slice(at, to)) && to - at < 16) to++;
    words.push({ start: at, end: to });
    at = skipBlanks(text, to);
  }
  return words;
}

function startsDate(text: string, at: number): boolean {
  return /^(?:(?:19|20)\d{2}[ \u3000]?[年\-./]|[二一][〇零○OＯ一二三四五六七八九]{3}年)/.test(text.slice(at, at + 6));
}

/** A date in one of its forms: years in figures with 年 or with - . /, or in Chinese numerals. */
const SHARED_ENDING =
  /(?:19|20)\d{2}[ \u3000]?年[ \u3000]?\d{1,2}[ \u3000]?月[ \u3000]?\d{1,2}[ \u3000]?[日号]|(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)|[二一][〇零○OＯ一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日号]/g;

/** The last paragraph ends in …。青山镇人民政府 2024年1月5日, or in a date alone. */
function endingInText(segments: Segments, residue: ResidueMap, tail: readonly Line[]): Ending | undefined {
  // The first segment is never among the last lines; without any it is the last with text, unless it is residue.
  const at = tail.find(({ element }) => !isImprint(element.text))?.index ?? 0;
  const segment = segments.at(at) as Segment;
  if (residue.covers(segment)) return undefined;
  const { text } = segment;
  const date = [...text.matchAll(SHARED_ENDING)].findLast(
    (match) =>
      !residue.touches(segment, match.index, match.index + 1) &&
      endsText(text.slice(match.index + match[0].length, residue.nextFrom(segment, match.index + match[0].length))),
  );
  if (date === undefined) return undefined;
  const end = date.index + date[0].length;
  const split = signedInText(segment, date.index, end);
  return split === undefined ? undefined : { ...split, from: at + 1, inlineFrom: { index: at, column: split.column } };
}

/** Whether nothing of the text comes after a date: 印发 and other words go on from it; （此件公开发布） and annexes may follow. */
function endsText(rest: string): boolean {
  return /^\s+附[件表录]/.test(rest) || !/[。；，,]|^\s*[^\s（(]/.test(rest);
}

type Split = Pick<Ending, 'signature' | 'date'>;

/** Who signs before a date inside a paragraph, and the column at which the ending begins. */
function signedInText(segment: Segment, from: number, to: number): (Split & { readonly column: number }) | undefined {
  const { text } = segment;
  const date: DocumentElement = { at: within(segment, from, to), text: text.slice(from, to) };
  const before = skipBlanksBack(text, from);
  const sentence = lastSentenceEnd(text, from) ?? (segment.opensLine ? undefined : afterNote(text, 0, from));
  const split = sentence === undefined ? undefined : splitSigners(segment, sentence, to);
  if (split !== undefined && sentence !== undefined) {
    const signer = split.signature[0]?.at.start.column ?? sentence;
    const column = skipBlanks(text, sentence) === signer ? sentence : skipBlanksBack(text, signer);
    return { ...split, column };
  }
  const glued = gluedSigner({ at: within(segment, 0, before), text: text.slice(0, before) });
  if (glued !== undefined) return { signature: [glued], date, column: glued.at.start.column };
  // A date alone stands apart from a finished sentence.
  return sentence !== undefined && before <= sentence && before < from
    ? { signature: [], date, column: before }
    : undefined;
}

/** Column after the last mark that ends a sentence (and the marks that close with it) before `to`; undefined where there is none. */
function lastSentenceEnd(text: string, to: number): number | undefined {
  for (let i = to - 1; i >= 0; i--) {
    if (!'。！？'.includes(text[i] ?? '')) continue;
    let end = i + 1;
    while (end < to && '”）)》"'.includes(text[end] ?? ' ')) end++;
    return afterNote(text, end, to);
  }
  return undefined;
}

/** Column after a note in brackets that stands at a column after a finished sentence: （责任单位：县司法局）. */
function afterNote(text: string, from: number, to: number): number {
  const open = skipBlanks(text, from);
  if (text[open] !== '（' && text[open] !== '(') return from;
  const close = text.indexOf(text[open] === '（' ? '）' : ')', open);
  return close < 0 || close >= to ? from : close + 1;
}
