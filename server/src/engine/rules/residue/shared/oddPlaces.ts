// What the rules on odd characters share. A converted text has a hundred of them: that is one finding with one fix.

import type { OddPlace } from '../../../facts/artefacts/oddCharacters';
import type { DocumentView } from '../../../analysis/documentView';
import { type Filter } from '../../../incremental/keys';
import { within, type Range, type Segment } from '../../../facts/segment';
import type { DocumentRule, Edit, RuleMeta } from '../../rule';
import { oneByOne, others } from '../../shared/together';

const OPTIONS = oneByOne(3);

interface PlacedOddity {
  readonly segment: Segment;
  readonly place: OddPlace;
}

/**
 * A rule that reports places under the message `one`, or all of them together under `many` with their `count`; those that are
 * doubtful by themselves under `oneDoubtful` and `manyDoubtful`, as warnings. `found` is what stands at the (first) place.
 * @param odd the segments that may have such places
 * @param read the places of a segment that is not residue, in text order
 */
export function oddPlacesRule(
  meta: Omit<RuleMeta, 'group' | 'about' | 'whileTyping' | 'options'>,
  odd: Filter,
  read: (segment: Segment, view: DocumentView) => readonly OddPlace[],
): DocumentRule<typeof OPTIONS> {
  const safe = meta.fix === 'safe';
  const placesIn = (view: DocumentView): readonly PlacedOddity[] => {
    const found: PlacedOddity[] = [];
    for (const segment of view.read(odd))
      for (const place of read(segment, view))
        if (!view.residue.touches(segment, place.start, place.end)) found.push({ segment, place });
    return found;
  };
  return {
    scope: 'document',
    meta: { ...meta, group: 'residue', about: 'artefact', whileTyping: 'hold', options: OPTIONS },
    *check(view, { oneByOne: most }) {
      const all = placesIn(view);
      for (const doubtful of [false, true]) {
        const places = all.filter(({ place }) => (place.doubtful === true) === doubtful);
        const many = places.length > most;
        for (const placed of many ? places.slice(0, 1) : places) {
          const at = rangeOf(placed);
          yield {
            at,
            message: `${many ? 'many' : 'one'}${doubtful ? 'Doubtful' : ''}`,
            ...(doubtful ? { severity: 'warning' } : {}),
            data: { count: places.length, found: view.textOf(at) },
            related: many ? others(places.map(rangeOf)) : [],
          };
        }
      }
    },
    ...(meta.fix === 'none'
      ? {}
      : {
          fixes: (finding, view) => {
            const places = placesIn(view).filter(
              ({ segment, place }) =>
                finding.message === 'many' ||
                (segment === finding.at.start.segment && place.start === finding.at.start.column),
            );
            const edits = places.flatMap(({ segment, place }): Edit[] =>
              place.right === undefined ? [] : [{ at: within(segment, place.start, place.end), text: place.right }],
            );
            if (edits.length === 0) return [];
            const title =
              finding.message === 'many'
                ? { zh: `全部清理（${String(edits.length)}处）`, en: `Clean up all ${String(edits.length)} places` }
                : { zh: '清理此处', en: 'Clean up' };
            return [{ title, safe, edits }];
          },
        }),
  };
}

function rangeOf({ segment, place: { start, end } }: PlacedOddity): Range {
  return within(segment, start, end);
}
