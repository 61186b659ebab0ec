// The year that a report says in its first words, where title, lead-in and headings say none.

import { parseDate, yearsIn } from '../lexer/dates';
import { skipBlanks } from '../text/characters';
import { within, type Range, type Segments } from '../facts/segment';
import type { DocumentElement } from './outline';

export interface OpeningYear {
  readonly value: number;
  readonly at: Range;
}

/**
 * 2022年以来，, 2022年，我局, 2022年是…, 2023年12月1日到12月5日. A month alone (2019年10月，国务院颁布…) tells when something was, not what the
 * report is about.
 */
const OPENING =
  /^年(?:度|以来|来)?[，,]|^年(?:是|全年)|^年[\p{Script=Han}、]{1,16}(?:[局镇乡县区市委办院]|政府|街道|系统)|^年\d{1,2}月\d{1,2}日[到至—－-]/u;
const THIS_YEAR = /^(?:今年|一年来|本年度)/;

/** @param date of the report: 今年以来 is its year */
export function openingYear(
  segments: Segments,
  from: { readonly index: number; readonly column: number },
  date: DocumentElement | undefined,
): OpeningYear | undefined {
  let index = from.index;
  while (segments.at(index)?.facts.blank === true) index++;
  const segment = segments.at(index);
  if (segment === undefined) return undefined;
  const column = skipBlanks(segment.text, index === from.index ? from.column : 0);
  if (THIS_YEAR.test(segment.text.slice(column, column + 4))) return yearOf(date);
  const year = yearsIn(segment.text, column, column + 8)[0];
  if (year?.start !== column || !OPENING.test(segment.text.slice(year.end, year.end + 24))) return undefined;
  return { value: year.value, at: within(segment, year.start, year.end) };
}

/** 一年来 in a report that is signed in spring is the year before: then only what is signed later says it. */
function yearOf(date: DocumentElement | undefined): OpeningYear | undefined {
  const day = parseDate(date?.text ?? '');
  if (date === undefined || day === undefined || Number(day.slice(5, 7)) < 4) return undefined;
  return { value: Number(day.slice(0, 4)), at: date.at };
}
