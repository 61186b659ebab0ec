// What the rules about headings and the rules about series share: how a wrong ordinal is reported, and how a count is put right.

import type { DocumentView } from '../../analysis/documentView';
import { markerWith, ordinalLike } from '../../outline/nextOrdinal';
import type { Heading, Numbered, Numbering } from '../../outline/outline';
import { memoizePerObject } from '../../incremental/memoize';
import { anomaliesOf, type Anomaly } from '../../outline/anomalies';
import type { Edit, Finding, Fix, Report } from '../rule';

/** One report for each anomaly of a kind, with the place that it clashes with. */
export function* reportAnomalies(
  numberings: readonly Numbering<Numbered>[],
  kind: Anomaly['kind'],
  view: DocumentView,
): Generator<Report> {
  for (const { members } of numberings) {
    for (const anomaly of anomaliesAmong(members)) {
      if (anomaly.kind === kind) yield reportOf(members, anomaly, view);
    }
  }
}

/** Asked by each rule about the order of ordinals, and again at every edit. */
const anomaliesAmong = memoizePerObject((members: readonly Numbered[]) => anomaliesOf(members.map(explicitValue)));

/** An empty marker counts by its place. */
function explicitValue(member: Numbered): number | undefined {
  return member.ordinal === '' ? undefined : member.value;
}

function reportOf(members: readonly Numbered[], anomaly: Anomaly, view: DocumentView): Report {
  const member = members[anomaly.index] as Numbered;
  const other = members[anomaly.other] as Numbered;
  const found = view.textOf(member.marker).trim();
  return {
    at: member.marker,
    message: 'found',
    data: { found, expected: markerWith(member, anomaly.expected).trim(), other: view.textOf(other.marker).trim() },
    related: [{ at: other.marker, message: RELATED[anomaly.kind] }],
  };
}

const RELATED = {
  duplicate: { zh: '同一序号首次出现在此', en: 'The same ordinal stands here first' },
  gap: { zh: '前一项在此', en: 'The item before' },
  order: { zh: '与此项次序颠倒', en: 'Out of order with this one' },
} as const;

/** Renumbers from the member at fault on, so that each value is one more than the one before. */
export function renumberFixes(numberings: readonly Numbering<Numbered>[], finding: Finding): readonly Fix[] {
  for (const { members } of numberings) {
    const index = members.findIndex((each) => isAt(each, finding));
    const anomaly = anomaliesAmong(members).find((each) => each.index === index);
    if (index < 0 || anomaly === undefined) continue;
    const from = anomaly.kind === 'order' ? anomaly.other : index;
    const first = (members[0] as Numbered).value ?? 1;
    const edits = renumbered(members.slice(from), first + from);
    const label = markerWith(members[index] as Numbered, first + index).trim();
    return edits.length === 0
      ? []
      : [
          {
            title: { zh: `改为“${label}”，后面顺次重编`, en: `Change to “${label}” and renumber what follows` },
            safe: false,
            edits,
          },
        ];
  }
  return [];
}

/** Whether a finding is on the marker of a member. */
export function isAt({ marker }: Numbered, { at }: Finding): boolean {
  return marker.start.segment === at.start.segment && marker.start.column === at.start.column;
}

/** What gives members their values in order, from a first one on. */
export function renumbered(members: readonly Numbered[], first: number): readonly Edit[] {
  return members.flatMap((member, i) =>
    member.ordinal === '' || member.value === first + i
      ? []
      : [{ at: member.ordinalAt, text: ordinalLike(member, first + i) }],
  );
}

/** What an empty marker should be: in the form of the nearest sibling that has a number; in its own brackets where none has. */
export function filledMarker(heading: Heading, siblings: readonly Heading[]): string {
  const at = siblings.indexOf(heading);
  const value = heading.value ?? at + 1;
  const model = siblings.slice(at).find(hasNumber) ?? siblings.slice(0, at).reverse().find(hasNumber);
  return markerWith(model ?? heading, value);
}

function hasNumber(heading: Heading): boolean {
  return heading.ordinal !== '' && !heading.broken;
}
