// The beginning of a report: title, repeated titles, salutation, and the sentence that leads in.

import { skipBlanks } from '../text/characters';
import { yearsIn } from '../lexer/dates';
import { isOrganName } from '../facts/terms/organs';
import { within, type Segment, type Segments } from '../facts/segment';
import type { ResidueMap } from './residueMap';
import type { DocumentElement, LeadIn } from './outline';
import { isAddressee } from './addressee';
import { isPlanHeading } from './headingTense';
import { chooseTitle, lineElement, LONGEST_TITLE_LINES, type HeadLine } from './titleCandidates';
import { gluedTitleEnd, isTitleWords, opensText, spacedTitleEnd } from './titleWords';

export interface FrontMatter {
  readonly title: DocumentElement | undefined;
  readonly repeatedTitles: readonly DocumentElement[];
  readonly salutation: DocumentElement | undefined;
  /** Index of the first segment of the body, and the column at which the body begins in it. */
  readonly bodyFrom: { readonly index: number; readonly column: number };
}

const LONGEST_TITLE = 80;
const LONGEST_SALUTATION = 60;

/** What stands before the first paragraph. Every segment up to there is read, which are few in any real document. */
export function readFrontMatter(segments: Segments, residue: ResidueMap): FrontMatter {
  const { lines, end } = headLines(segments, residue);
  const title = chooseTitle(lines);
  const repeatedTitles =
    title === undefined
      ? []
      : lines
          .filter((line) => !title.lines.includes(line) && line.element.text === title.element.text)
          .map((line) => line.element);
  const first = segments.at(end.index);
  const salutation = first === undefined ? undefined : salutationOf(first, end.column);
  const bodyFrom =
    first === undefined || salutation === undefined
      ? { index: Math.min(end.index, segments.count - 1), column: end.column }
      : behind(segments, end.index, salutation);
  return { title: title?.element, repeatedTitles, salutation, bodyFrom };
}

/** The short lines before the first one that is text, and the titles with which that one may begin. */
function headLines(
  segments: Segments,
  residue: ResidueMap,
): { lines: HeadLine[]; end: { index: number; column: number } } {
  const lines: HeadLine[] = [];
  let index = 0;
  for (; index < segments.count; index++) {
    const segment = segments.at(index) as Segment;
    if (segment.facts.blank || residue.covers(segment)) continue;
    if (isBodyText(segment)) break;
    lines.push({ index, element: lineElement(segment) });
  }
  const segment = segments.at(index);
  const stretches = segment === undefined ? { titles: [], end: 0 } : leadingTitles(segment, residue);
  return {
    lines: [...lines, ...stretches.titles.map((element) => ({ index, element }))],
    end: { index, column: stretches.end },
  };
}

/** The titles, and organs' names over them, that stand before the text in its own line, parted by blanks or by nothing. */
function leadingTitles(segment: Segment, residue: ResidueMap): { titles: DocumentElement[]; end: number } {
  const { text } = segment;
  const titles: DocumentElement[] = [];
  let at = residue.skipFrom(segment, 0);
  // Where nothing but the indentation stands before the text, the text begins with its line.
  let end = at === skipBlanks(text, 0) ? 0 : at;
  while (at < text.length && !opensHeading(segment, at)) {
    const to = leadingTitleEnd(segment, at, residue);
    if (to === undefined) break;
    titles.push({ at: within(segment, at, to), text: text.slice(at, to).replace(/\s+/g, '') });
    end = residue.skipFrom(segment, to);
    at = skipUnderHead(text, end);
  }
  return { titles, end };
}

function opensHeading({ facts }: Segment, column: number): boolean {
  return facts.markers.some((marker) => marker.start === column && marker.type === 'heading');
}

/** 临青政〔2024〕3号, 签发人：张某: what stands between the head of a document and its title. */
const UNDER_HEAD =
  /^(?:\p{Script=Han}{1,12}[〔[（(](?:19|20)\d{2}[〕\]）)]第?\d{1,4}号|签发人[：:]?\s?\p{Script=Han}{2,4})(?=\s)/u;

/** Column after all of that. */
function skipUnderHead(text: string, from: number): number {
  let at = from;
  for (let found = UNDER_HEAD.exec(text.slice(at, at + LONGEST_SALUTATION)); found !== null;) {
    at = skipBlanks(text, at + found[0].length);
    found = UNDER_HEAD.exec(text.slice(at, at + LONGEST_SALUTATION));
  }
  return at;
}

/** Column at which a title, or an organ's name over one, ends that begins at a column. */
function leadingTitleEnd(segment: Segment, at: number, residue: ResidueMap): number | undefined {
  const { text } = segment;
  const spaced = spacedTitleEnd(text, at);
  if (spaced !== undefined) return spaced;
  const to = stretchEnd(text, at);
  const words = text.slice(at, to);
  const next = residue.skipFrom(segment, to);
  if (next < text.length) {
    if (isTitleWords(words) || (isOrganName(words) && leadsToTitle(segment, next, residue))) return to;
    // A few words alone before the first heading (青山镇 一、基本情况), the words that texts begin with (教育设施 截至2023年) or what a page
    // sets under its title.
    const opens = opensHeading(segment, next) || opensText(text.slice(next, next + LONGEST_SALUTATION));
    const standsOver = next > skipBlanks(text, to);
    if ((opens || standsOver) && /^\p{Script=Han}{4,30}$/u.test(words)) return to;
    const broken = brokenTitleEnd(text, at);
    if (broken !== undefined) return broken;
  }
  return gluedTitleEnd(text, at, (column) => opensHeading(segment, column)) ?? placeEnd(segment, at);
}

/** 青山镇一、基本情况: the name of a place or an organ glued to the first heading. */
function placeEnd(segment: Segment, at: number): number | undefined {
  const name = PLACE_NAME.exec(segment.text.slice(at, at + LONGEST_SALUTATION))?.[0];
  return name !== undefined && opensHeading(segment, at + name.length) ? at + name.length : undefined;
}

const PLACE_NAME = /^\p{Script=Han}{1,20}?(?:[县区镇乡村]|街道|社区|政府|委员会|办事处|[局院委办])(?=一、)/u;

/** 关于印发…工作 实施方案的通知: a title whose lines have been joined by blanks. */
function brokenTitleEnd(text: string, at: number): number | undefined {
  let end = stretchEnd(text, at);
  let words = text.slice(at, end);
  if (!/关于|印发|转发/.test(words)) return undefined;
  for (let lines = 1; lines < LONGEST_TITLE_LINES; lines++) {
    const next = skipBlanks(text, end);
    end = stretchEnd(text, next);
    words += text.slice(next, end);
    if (isTitleWords(words)) return skipBlanks(text, end) < text.length ? end : undefined;
    const glued = gluedTitleEnd(words, 0, () => false);
    if (glued !== undefined && glued > words.length - (end - next)) return end - (words.length - glued);
  }
  return undefined;
}

function stretchEnd(text: string, from: number): number {
  let to = from;
  while (to < text.length && skipBlanks(text, to) === to) to++;
  return to;
}

/** Whether a title goes on from an organ's name with the stretch at a column: 关于…的报告, or other organs' names and that. */
function leadsToTitle(segment: Segment, from: number, residue: ResidueMap): boolean {
  const { text } = segment;
  let at = from;
  for (let organs = 0; organs < LONGEST_TITLE_LINES; organs++) {
    const to = stretchEnd(text, at);
    const stretch = text.slice(at, to);
    if (stretch.startsWith('关于')) return true;
    if (stretch.includes('关于') && (isTitleWords(stretch) || gluedTitleEnd(text, at, () => false) !== undefined))
      return true;
    if (!isOrganName(stretch)) return false;
    at = residue.skipFrom(segment, to);
  }
  return false;
}

/** Whether a segment certainly is no title: a paragraph, a heading, a salutation. */
export function isBodyText(segment: Segment): boolean {
  const text = segment.text.trim();
  return (
    text.length > LONGEST_TITLE ||
    /[。；！？]/.test(text) ||
    /[，,：:]$/.test(text) ||
    /^(?:19|20)\d{2}年(?:度|以来)?[，,]/.test(text) ||
    segment.facts.markers.some((marker) => marker.position === 'line' && !(marker.type === 'heading' && marker.broken))
  );
}

/** 县委、县政府： on a line of its own, or before the first sentence of a flattened text. */
function salutationOf(segment: Segment, from: number): DocumentElement | undefined {
  const start = skipBlanks(segment.text, from);
  const match = /^[^。；！？]{2,60}?[：:]/.exec(segment.text.slice(start, start + LONGEST_SALUTATION + 1));
  if (match === null || !isAddressee(match[0]) || /如下|情况|工作|\d/.test(match[0])) return undefined;
  const end = start + match[0].length;
  const standsAlone = skipBlanks(segment.text, end) === segment.text.length;
  // The text goes on without a blank only where the title has done so too.
  const glued = from > 0 && /^[\p{Script=Han}（）()、]+[：:]$/u.test(match[0]);
  if (!standsAlone && !glued && skipBlanks(segment.text, end) === end) return undefined;
  return { at: within(segment, start, end), text: match[0] };
}

function behind(segments: Segments, index: number, salutation: DocumentElement): { index: number; column: number } {
  const { segment, column } = salutation.at.end;
  const next = skipBlanks(segment.text, column);
  return next < segment.text.length || index + 1 >= segments.count
    ? { index, column: next }
    : { index: index + 1, column: 0 };
}

/** How many segments of the body are looked through for the lead-in. */
const LEAD_IN_REACH = 12;
const LEAD_IN =
  /(?:现将|特将|现就|现把|将|现)[^。；！？]{0,80}?(?:报告|汇报|总结|通报|公布|公开|说明|述职|述法|介绍)如下[：:。]?/;

/** 现将…情况报告如下：, before the first heading. */
export function findLeadIn(
  segments: Segments,
  from: { readonly index: number; readonly column: number },
  residue: ResidueMap,
): LeadIn | undefined {
  for (let index = from.index; index < Math.min(segments.count, from.index + LEAD_IN_REACH); index++) {
    const segment = segments.at(index) as Segment;
    if (residue.covers(segment)) continue;
    const offset = index === from.index ? from.column : 0;
    const match = LEAD_IN.exec(segment.text.slice(offset));
    if (match === null) continue;
    const start = offset + match.index;
    const year = yearsIn(segment.text, start, start + match[0].length).find(({ end }) => !isOfPlan(segment.text, end));
    return {
      at: within(segment, start, start + match[0].length),
      text: match[0],
      year: year === undefined ? undefined : { value: year.value, at: within(segment, year.start, year.end) },
    };
  }
  return undefined;
}

/** 现将2022年工作情况及2023年工作打算报告如下: whether the year before a column is that of a plan. */
function isOfPlan(text: string, column: number): boolean {
  return isPlanHeading(/^[^及和与、，,报：:]{0,24}/.exec(text.slice(column))?.[0] ?? '');
}
