// The residue of a web page after the report.

import { isDate } from '../lexer/dates';
import { isOrganName, isPersonalSignature } from '../facts/terms/organs';
import { pageShape } from '../facts/artefacts/pageShape';
import type { Segment, Segments } from '../facts/segment';
import type { ResidueLine } from './pageHead';

/** How many lines after the last line of text are looked through. */
const TAIL_REACH = 80;
const SHORT_LINE = 40;
/** How many lines above the first certain one may belong to it, and how long those are that are no fields, in UTF-16 code units. */
const LINES_ABOVE = 8;
const LONGEST_ABOVE = 12;

/**
 * After the last line of text everything is the page's, once a line certainly is. Short lines between (招标, 业主) are then
 * navigation; those above are the page's as far as they are fields, or stand after a finished text.
 */
export function pageTail(segments: Segments, isText: (segment: Segment) => boolean): ResidueLine[] {
  const certain = firstCertain(segments, isText);
  const found: ResidueLine[] = [];
  for (let index = firstAbove(segments, certain); index < segments.count; index++) {
    const { facts, text } = segments.at(index) as Segment;
    if (facts.blank) continue;
    const isField = index < certain && pageShape(text)?.form === 'fields';
    found.push({ index, kind: isField ? 'metadata' : (facts.residue?.kind ?? 'web') });
  }
  return found;
}

function firstCertain(segments: Segments, isText: (segment: Segment) => boolean): number {
  let first = segments.count;
  for (let index = segments.count - 1; index > 0 && segments.count - index < TAIL_REACH; index--) {
    const segment = segments.at(index) as Segment;
    if (segment.facts.blank) continue;
    const cue = segment.facts.residue;
    const shape = pageShape(segment.text);
    const looks = cue !== undefined || shape !== undefined;
    if (!looks && (isText(segment) || segment.text.trim().length > SHORT_LINE)) break;
    // Fields and stamps may be the report's own here: 填报日期：2024-01-05.
    const isPage = shape?.certain === true && (shape.form === 'path' || shape.form === 'buttons');
    if (cue?.weak === false || isPage) first = index;
  }
  return first;
}

/** The first line of the page: certain ones, or fields and short lines straight above them. */
function firstAbove(segments: Segments, certain: number): number {
  if (certain >= segments.count) return certain;
  let first = certain;
  let fields = certain;
  let onlyFields = true;
  let lines = 0;
  for (let index = certain - 1; index >= 0 && lines < LINES_ABOVE; index--) {
    const segment = segments.at(index) as Segment;
    if (segment.facts.blank) continue;
    const text = segment.text.trim();
    if (!segment.opensLine || isEndOfReport(text)) return first;
    if (index === 0) break;
    const isField = pageShape(text)?.form === 'fields' || segment.facts.residue?.weak === true;
    if (!isField && !NEWS.test(text) && (segment.facts.markers.length > 0 || !isLoose(text))) break;
    first = index;
    onlyFields &&= isField;
    if (onlyFields) fields = index;
    lines++;
  }
  return fields;
}

/** A heading of other news under the text. */
const NEWS = /^[·•▪◆●■]\s?[^。]{4,40}$/;

function isLoose(text: string): boolean {
  return text.length <= LONGEST_ABOVE && !/[：:，,、]/.test(text);
}

/** A paragraph that is finished, who signs, or the date. */
function isEndOfReport(text: string): boolean {
  return (
    text.length > SHORT_LINE ||
    /[。！？”）)]$/.test(text) ||
    isDate(text) ||
    isOrganName(text) ||
    isPersonalSignature(text)
  );
}
