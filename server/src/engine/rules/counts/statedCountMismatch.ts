// 主要体现在三个方面： followed by four items.

import type { DocumentView } from '../../analysis/documentView';
import { skipBlanks } from '../../text/characters';
import { formatNumeral } from '../../lexer/numerals';
import type { StatedCount } from '../../facts/numbering/statedCounts';
import type { Numbered, Numbering } from '../../outline/outline';
import { defineFilter } from '../../incremental/keys';
import { within, type Point, type Segment } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** How many blank lines may stand between the promise and the first item. */
const BLANK_LINES = 2;

const STATING = defineFilter((segment) => segment.facts.statedCounts.length > 0);

export const statedCountMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'stated-count-mismatch',
    group: 'counts',
    about: 'text',
    severity: 'error',
    fix: 'unsafe',
    reference: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '声明数目与实际项数不符', en: 'Stated number of items is wrong' },
    rationale: { zh: '前面说几个方面，后面就应当列几项。', en: 'As many items must follow as are announced.' },
    messages: {
      mismatch: {
        zh: '前面说“{stated}”，后面列了{actual}项；请改为“{expected}”，或核对所列各项',
        en: '“{stated}” is announced but {actual} items follow; change it to “{expected}” or check the items',
      },
    },
    whileTyping: 'hold',
  },
  *check(view) {
    const counts = countsByStart(view);
    for (const segment of view.read(STATING)) {
      for (const stated of segment.facts.statedCounts) {
        const first = view.residue.touches(segment, stated.start, stated.end)
          ? undefined
          : placeBehind(segment, stated, view);
        const members =
          first === undefined
            ? undefined
            : counts.get(first.segment)?.find((each) => each[0]?.marker.start.column === first.column);
        if (
          members === undefined ||
          members.length === stated.value ||
          members.length < 2 ||
          (members.at(-1)?.value === stated.value && hasGap(members)) ||
          restIsTold(members, stated.value)
        )
          continue;
        yield {
          at: within(segment, stated.start, stated.end),
          message: 'mismatch',
          // Of fewer than announced, the rest may be told without numbers; without a colon the list may be another.
          ...(members.length < stated.value || !stated.colon ? { severity: 'warning' as const } : {}),
          data: {
            stated: segment.text.slice(stated.start, stated.end),
            actual: members.length,
            expected: restated(segment, stated, members.length),
          },
          related: [members[0], members.at(-1)].flatMap((each, i) =>
            each === undefined
              ? []
              : [
                  {
                    at: each.marker,
                    message:
                      i === 0
                        ? { zh: '第一项在此', en: 'The first item' }
                        : { zh: '最后一项在此', en: 'The last item' },
                  },
                ],
          ),
        };
      }
    }
  },
  fixes(finding, view) {
    const { segment, column } = finding.at.start;
    const stated = segment.facts.statedCounts.find((each) => each.start === column);
    const actual = finding.data['actual'];
    if (stated === undefined || typeof actual !== 'number') return [];
    return [
      {
        title: {
          zh: `改为“${restated(segment, stated, actual)}”`,
          en: `Change to “${restated(segment, stated, actual)}”`,
        },
        safe: false,
        edits: [
          {
            at: within(segment, stated.numberStart, stated.numberEnd),
            text: numberLike(view.textOf(within(segment, stated.numberStart, stated.numberEnd)), actual),
          },
        ],
      },
    ];
  },
};

/** Counts that begin at one, by the segment in which their first member stands. */
function countsByStart(view: DocumentView): ReadonlyMap<Segment, readonly (readonly Numbered[])[]> {
  const found = new Map<Segment, (readonly Numbered[])[]>();
  const all: readonly Numbering<Numbered>[] = [...view.outline.series, ...view.outline.numberings];
  for (const { members } of all) {
    const first = members[0];
    if (first?.value !== 1) continue;
    const { segment } = first.marker.start;
    const here = found.get(segment);
    if (here === undefined) found.set(segment, [members]);
    else here.push(members);
  }
  return found;
}

/** The place after the colon where the first item must stand; undefined where the document ends first. */
function placeBehind(segment: Segment, stated: StatedCount, view: DocumentView): Point | undefined {
  const column = skipBlanks(segment.text, stated.colonEnd);
  if (column < segment.text.length) return { segment, column };
  let next = view.next(segment);
  for (let blanks = 0; next?.facts.blank === true && blanks < BLANK_LINES; blanks++) next = view.next(next);
  return next === undefined || next.facts.blank ? undefined : { segment: next, column: skipBlanks(next.text, 0) };
}

/** An item whose marker is lost: the last one still has the announced number. */
function hasGap(members: readonly Numbered[]): boolean {
  return members.some((member, i) => i > 0 && (member.value ?? 0) > (members[i - 1]?.value ?? 0) + 1);
}

/** Fewer items than announced, and after the last one words that tell of more: 还有两类产品。 */
function restIsTold(members: readonly Numbered[], stated: number): boolean {
  const last = members.at(-1)?.marker.end;
  return (
    last !== undefined &&
    members.length < stated &&
    /还有|此外|另外|另一|一类是|再就是/.test(last.segment.text.slice(last.column))
  );
}

function restated(segment: Segment, stated: StatedCount, value: number): string {
  return (
    numberLike(segment.text.slice(stated.numberStart, stated.numberEnd), value) +
    segment.text.slice(stated.numberEnd, stated.end)
  );
}

function numberLike(model: string, value: number): string {
  return /^\d/.test(model) ? String(value) : value === 2 ? '两' : formatNumeral(value);
}
