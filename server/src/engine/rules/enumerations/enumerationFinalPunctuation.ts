// A list whose last item ends in ； as if another followed.

import { skipBlanksBack } from '../../text/characters';
import type { DocumentView } from '../../analysis/documentView';
import type { Heading, Series } from '../../outline/outline';
import { within, type Point, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';
import { countedSeries } from './shared/countedSeries';
import { separatorsOf } from './shared/separators';

export const enumerationFinalPunctuation: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-final-punctuation',
    group: 'enumerations',
    about: 'structure',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.6' },
    name: { zh: '列举末项标点不当', en: 'Mark behind the last item' },
    rationale: {
      zh: '各项之间用分号的列举，最后一项末尾用句号。',
      en: 'A list parted by semicolons ends in a full stop.',
    },
    messages: {
      final: {
        zh: '这是列举的最后一项，末尾的“{found}”应改为“。”',
        en: 'This is the last item; “{found}” at its end should be “。”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const series of countedSeries(view.outline)) {
      const separators = separatorsOf(series, view);
      if (separators.length === 0 || !separators.every((each) => each === undefined || each.kind === 'semicolon'))
        continue;
      const end = openEnd(series, view);
      if (end === undefined) continue;
      const { segment, column } = end;
      yield { at: within(segment, column, column + 1), message: 'final', data: { found: segment.text[column] ?? '' } };
    }
  },
  fixes: (finding) => [
    { title: { zh: '改为“。”', en: 'Change to “。”' }, safe: true, edits: [{ at: finding.at, text: '。' }] },
  ],
};

/** The ； that ends the last item's line, where a finished sentence should end. */
function openEnd(series: Series, view: DocumentView): Point | undefined {
  const last = series.members.at(-1);
  if (last === undefined || series.members.length < 2) return undefined;
  const { segment, column } = last.marker.end;
  const end = skipBlanksBack(segment.text, segment.text.length) - 1;
  if (segment.eol === '' || !/[；;]/.test(segment.text[end] ?? '') || /[。！？]/.test(segment.text.slice(column, end)))
    return undefined;
  return listGoesOn(segment, view) ? undefined : { segment, column: end };
}

/** Whether the line after goes on with a list that this one is an item of, or is still unwritten. */
function listGoesOn(segment: Segment, view: DocumentView): boolean {
  let next = view.next(segment);
  while (next?.facts.blank === true) next = view.next(next);
  if (next === undefined) return true;
  const heading = view.outline.headings.find((each: Heading) => each.marker.start.segment === next && each.opensLine);
  if (heading !== undefined) return !heading.standsAlone;
  return next.facts.markers.some((marker) => marker.position === 'line');
}
