// What the rules on odd characters share. A converted text has a hundred of them: that is one finding with one fix.

import type { OddPlace } from '../../scan/oddCharacters';
import type { DocumentView } from '../../structure/documentView';
import { within, type Rec } from '../../text/record';
import type { DocumentRule, Edit, RuleMeta } from '../rule';

/** Up to this many places are reported one by one. */
const ONE_BY_ONE = 3;

/**
 * A rule that reports places under the message `one`, or all of them together under `many` with their `count`. `found` is what
 * stands at the (first) place.
 * @param read the places of a record that is not residue, in text order
 */
export function oddPlacesRule(meta: Omit<RuleMeta, 'group' | 'whileTyping'>, read: (record: Rec, view: DocumentView) => readonly OddPlace[]): DocumentRule {
  const safe = meta.fix === 'safe';
  const placesIn = (view: DocumentView): readonly { readonly record: Rec; readonly place: OddPlace }[] => {
    const found: { readonly record: Rec; readonly place: OddPlace }[] = [];
    for (const record of view.body) for (const place of read(record, view)) if (!view.residue.touches(record, place.start, place.end)) found.push({ record, place });
    return found;
  };
  return {
    scope: 'document',
    meta: { ...meta, group: 'residue', whileTyping: 'hold' },
    *check(view) {
      const places = placesIn(view);
      const many = places.length > ONE_BY_ONE;
      for (const { record, place } of many ? places.slice(0, 1) : places) yield { at: within(record, place.start, place.end), message: many ? 'many' : 'one', data: { count: places.length, found: record.text.slice(place.start, place.end) } };
    },
    ...(meta.fix === 'none' ? {} : { fixes: (finding, view) => {
      const places = placesIn(view).filter(({ record, place }) => finding.message === 'many' || (record === finding.at.start.record && place.start === finding.at.start.column));
      const edits = places.flatMap(({ record, place }): Edit[] => (place.right === undefined ? [] : [{ at: within(record, place.start, place.end), text: place.right }]));
      if (edits.length === 0) return [];
      const title = finding.message === 'many' ? { zh: `全部清理（${String(edits.length)}处）`, en: `Clean up all ${String(edits.length)} places` } : { zh: '清理此处', en: 'Clean up' };
      return [{ title, safe, edits }];
    } }),
  };
}
