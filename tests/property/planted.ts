// Faults planted into a report, one at a time: what a typist does when he copies an item, loses a figure, leaves a year.

import type { structure, Snapshot } from '../../server/src/engine/index';

export interface Planted {
  readonly rule: string;
  /** What was done, for the name of a failure. */
  readonly slip: string;
  readonly text: string;
  /** The place of the fault in `text`, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Whether one of the fixes that are offered restores the report. */
  readonly restores: boolean;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All single slips that a report gives room for. */
export function plantedIn(text: string, snapshot: Snapshot): readonly Planted[] {
  const counts = [...snapshot.outline.numberings, ...snapshot.outline.series]
    .map(({ members }) => members)
    .filter((members) => members.length >= 3 && countsUp(members));
  return [
    ...counts
      .filter(([first]) => first !== undefined && ('level' in first || ('kind' in first && first.kind === 'is')))
      .flatMap((members) => numberSlips(text, snapshot, members)),
    ...FIGURE_SLIPS.flatMap((slip) => figureSlips(text, snapshot, slip)),
  ];
}

function countsUp(members: readonly structure.Numbered[]): boolean {
  return members.every((member, i) => member.value === i + 1 && member.ordinal !== '');
}

/** A number copied, skipped, swapped, lost, halved, at the place of each member after the first. */
function numberSlips(text: string, snapshot: Snapshot, members: readonly structure.Numbered[]): readonly Planted[] {
  const kind = 'level' in (members[0] ?? {}) ? 'heading-sequence' : 'enumeration';
  const ordinal = (i: number): Change => ({
    ...span(snapshot, members[i]?.ordinalAt),
    text: members[i]?.ordinal ?? '',
  });
  const as = (at: number, like: number): Change => ({ ...ordinal(at), text: ordinal(like).text });
  const last = members.length - 1;
  const planted: Planted[] = [];
  for (let k = 1; k <= last; k++) {
    const later = Array.from({ length: last - k }, (_, i) => k + 1 + i);
    const add = (rule: string, slip: string, changes: readonly Change[], at: number, restores = true): number =>
      planted.push(plant(text, rule, slip, changes, at, restores));
    add(`${kind}-duplicate`, `copied and counted on from ${k}`, [as(k, k - 1), ...later.map((i) => as(i, i - 1))], 0);
    if (k < last) add(`${kind}-duplicate`, `copied at ${k}`, [as(k, k - 1)], 0);
    if (k > 1 && k < last) add(`${kind}-order`, `swapped at ${k}`, [as(k, k + 1), as(k + 1, k)], 1);
    if (kind === 'heading-sequence' && isBracketed(members[k])) {
      if (k < last) add('empty-marker', `emptied at ${k}`, [{ ...ordinal(k), text: '' }], 0);
      const { start } = span(snapshot, members[k]?.marker);
      if (k < last && opensItsLine(text, start))
        add('broken-marker', `half a bracket at ${k}`, [{ start, end: start + 1, text: '' }], 0);
    }
    if (k < last)
      add(
        `${kind}-gap`,
        `lost at ${k}`,
        [{ ...span(snapshot, members[k]?.marker), text: '' }, { ...ordinal(k + 1) }],
        1,
        false,
      );
  }
  return planted;
}

function isBracketed(member: structure.Numbered | undefined): boolean {
  return (
    member !== undefined &&
    'form' in member &&
    member.form === 'chinese-bracketed' &&
    'broken' in member &&
    member.broken === false
  );
}

function opensItsLine(text: string, at: number): boolean {
  return at === 0 || /[\n\r]/.test(text[at - 1] ?? '');
}

interface FigureSlip {
  readonly rule: string;
  /** The figure that goes wrong, where it stands between these words. */
  readonly figure: RegExp;
  readonly wrong: (figure: string) => string;
}

const FIGURE_SLIPS: readonly FigureSlip[] = [
  {
    rule: 'approximate-exact-number',
    figure: /(?<![\d.])[1-9]\d*0(?=余[件起宗人名份场次])/g,
    wrong: (figure) => figure.replace(/0$/, '7'),
  },
  {
    rule: 'missing-number',
    figure: /(?<=(?:受理|办理|调处|调解|化解|排查)\p{Script=Han}{0,6}(?:纠纷|来信来访))\d+(?=[件起][，。；,;])/gu,
    wrong: () => '',
  },
  {
    rule: 'impossible-percentage',
    figure: /(?<=(?:成功率|办结率|合格率|满意率|覆盖率)(?:达到?|为)?)\d+(?:\.\d+)?%(?=[，。；,;])/g,
    wrong: () => '100%以上',
  },
];

function figureSlips(text: string, snapshot: Snapshot, { rule, figure, wrong }: FigureSlip): readonly Planted[] {
  return [...text.matchAll(figure)].flatMap(({ 0: found, index: start }) => {
    const end = start + found.length;
    return isReported(snapshot, start, end)
      ? []
      : [plant(text, rule, `${found} → ${wrong(found)}`, [{ start, end, text: wrong(found) }], 0, false)];
  });
}

function isReported(snapshot: Snapshot, start: number, end: number): boolean {
  return snapshot.findings.some((finding) => {
    const at = span(snapshot, finding.at);
    return at.start < end && start < at.end;
  });
}

/** @param at which of the changes is the fault that must be reported */
function plant(
  text: string,
  rule: string,
  slip: string,
  changes: readonly Change[],
  at: number,
  restores: boolean,
): Planted {
  let out = '';
  let from = 0;
  let fault = { start: 0, end: 0 };
  changes.forEach((change, i) => {
    out += text.slice(from, change.start);
    if (i === at) fault = { start: out.length, end: out.length + change.text.length };
    out += change.text;
    from = change.end;
  });
  return { rule, slip, text: out + text.slice(from), ...fault, restores };
}

function span(
  snapshot: Snapshot,
  range: structure.Numbered['marker'] | undefined,
): { readonly start: number; readonly end: number } {
  if (range === undefined) return { start: 0, end: 0 };
  const { start, end } = snapshot.segments.span(range);
  return { start: start.offset, end: end.offset };
}
