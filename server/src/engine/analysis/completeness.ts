// Whether a document is far enough a report for its missing parts to be spoken of.

import type { DocumentView } from './documentView';
import { defineCounter } from '../incremental/keys';
import type { Elements } from '../lexicon/tables/reportKinds';
import type { Outline } from '../outline/outline';

/** A draft of two first-level headings is a report; of fewer it is a snippet or a beginning. */
const FEWEST_SECTIONS = 2;

export function isWholeReport(outline: Outline): boolean {
  return outline.headings.filter((heading) => heading.level === 1).length >= FEWEST_SECTIONS;
}

/** Whether a report of its kind must bear an element; one of no kind that is known need not. */
export function mustBear(outline: Outline, element: keyof Elements): boolean {
  return outline.profile?.elements[element] === true && isWholeReport(outline);
}

/** A text without sections is a report from this length on. UTF-16 code units. */
const SHORTEST_WITHOUT_SECTIONS = 1000;
const LENGTH = defineCounter(({ text }) => text.length);

/**
 * Whether a text that begins without a title is a whole report and no part of one: its sections and its kind or lead-in show it,
 * or its first words, which say the year, and either who has signed it and when, or that they sum up the year before a long text.
 */
export function isWholeWithoutTitle(view: DocumentView): boolean {
  const { outline } = view;
  const hasSections = isWholeReport(outline);
  if (hasSections && (outline.kind !== 'other' || outline.leadIn !== undefined)) return true;
  if (outline.year?.source !== 'opening') return false;
  if (outline.signature.length > 0 && outline.date !== undefined) return true;
  return sumsUp(outline) && (hasSections || view.read(LENGTH) >= SHORTEST_WITHOUT_SECTIONS);
}

/** 2023年，我镇坚持以…为指导，在…领导下: how reports open that tell of a year. */
function sumsUp({ body: { start } }: Outline): boolean {
  const [opening = ''] = start.segment.text.slice(start.column).trimStart().split('。', 1);
  return /(?:坚持|深入贯彻|紧紧围绕).{0,80}(?:为指导|思想|精神)|(?:领导|指导|关心|支持)下/u.test(opening);
}
