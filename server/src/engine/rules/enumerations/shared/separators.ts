// The marks that part the items of a series.

import { skipBlanksBack } from '../../../text/characters';
import type { DocumentView } from '../../../analysis/documentView';
import type { Series } from '../../../outline/outline';
import type { Point } from '../../../facts/segment';

export type SeparatorKind = 'stop' | 'semicolon' | 'comma';

export interface Separator {
  readonly at: Point;
  readonly mark: string;
  readonly kind: SeparatorKind;
}

const KINDS: Readonly<Record<string, SeparatorKind>> = {
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
  '；': 'semicolon',
  ';': 'semicolon',
  '，': 'comma',
  ',': 'comma',
};

/** Before each member but the first: its mark, or undefined where the member begins a line or no mark of these stands there. */
export function separatorsOf(series: Series, view: DocumentView): readonly (Separator | undefined)[] {
  return series.members.slice(1).map((member) => {
    const { segment, column } = member.marker.start;
    const end = skipBlanksBack(segment.text, column);
    if (end > 0) return separatorAt({ segment, column: end - 1 });
    const before = segment.opensLine ? undefined : view.previous(segment);
    return before === undefined
      ? undefined
      : separatorAt({ segment: before, column: skipBlanksBack(before.text, before.text.length) - 1 });
  });
}

function separatorAt(at: Point): Separator | undefined {
  const mark = at.segment.text[at.column] ?? '';
  const kind = KINDS[mark];
  return kind === undefined ? undefined : { at, mark, kind };
}
