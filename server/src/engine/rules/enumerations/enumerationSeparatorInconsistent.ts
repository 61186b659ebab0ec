// One item of a series parted from the next by another mark than all the others.

import type { DocumentView } from '../../analysis/documentView';
import { within, type Point } from '../../facts/segment';
import { expectedReplacement } from '../shared/replacement';
import type { DocumentRule } from '../rule';
import { countedSeries } from './shared/countedSeries';
import { separatorsOf, type Separator } from './shared/separators';

/** As many separators of one kind show what the series means to use. */
const MAJORITY = 2;

export const enumerationSeparatorInconsistent: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'enumeration-separator-inconsistent',
    group: 'enumerations',
    about: 'structure',
    severity: 'hint',
    fix: 'safe',
    reference: { kind: 'standard', standard: 'GB/T 15834—2011', clause: '附录A.6' },
    name: { zh: '列举分隔标点不一', en: 'Separators of a list differ' },
    rationale: {
      zh: '同一列举的各项之间，用句号就都用句号，用分号就都用分号。',
      en: 'The items of one list are all parted by the same mark.',
    },
    messages: {
      differs: {
        zh: '本列举其他各项之间用“{expected}”，此处用“{found}”；请统一',
        en: 'The other items of this list are parted by “{expected}”, these by “{found}”',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    for (const series of countedSeries(view.outline)) {
      const separators = separatorsOf(series, view).filter((each) => each !== undefined);
      const odd = oddOne(separators);
      if (odd === undefined) continue;
      const { segment, column } = odd.other.at;
      yield {
        at: within(segment, column, column + 1),
        message: 'differs',
        data: { found: odd.other.mark, expected: odd.usual.mark },
      };
    }
  },
  fixes: (finding, view) => expectedReplacement(finding, partsOneList(finding.at.start, view)),
};

/** Whether the items on both sides count up: where a number is wrong, the mark may stand between two lists. */
function partsOneList({ segment, column }: Point, view: DocumentView): boolean {
  const series = view.outline.series.find((each) =>
    separatorsOf(each, view).some((separator) => separator?.at.segment === segment && separator.at.column === column),
  );
  const first = series?.members[0]?.value ?? 1;
  return series?.members.every(({ value }, i) => value === first + i) === true;
}

/** The only one of its kind, where all the others are of one other kind; of two that differ the one that is no full stop. */
function oddOne(
  separators: readonly Separator[],
): { readonly other: Separator; readonly usual: Separator } | undefined {
  const [first, second] = separators;
  if (separators.length === 2 && first !== undefined && second !== undefined && first.kind !== second.kind)
    return oddOfTwo(first, second);
  for (const other of separators) {
    const rest = separators.filter((each) => each !== other);
    const usual = rest[0];
    if (usual === undefined || rest.length < MAJORITY || usual.kind === other.kind) continue;
    if (rest.every((each) => each.kind === usual.kind)) return { other, usual };
  }
  return undefined;
}

/** Of two the full stop is the one that the end of the list takes as well. */
function oddOfTwo(
  first: Separator,
  second: Separator,
): { readonly other: Separator; readonly usual: Separator } | undefined {
  if (first.kind === 'stop') return { other: second, usual: first };
  return second.kind === 'stop' ? { other: first, usual: second } : undefined;
}
