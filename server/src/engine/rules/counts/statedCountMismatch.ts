// 主要体现在三个方面： followed by four items.

import type { DocumentView } from '../../analysis/documentView';
import { skipBlanks } from '../../text/characters';
import { formatNumeral } from '../../lexer/numerals';
import type { StatedCount } from '../../facts/numbering/statedCounts';
import type { Numbered, Numbering } from '../../outline/outline';
import { defineFilter } from '../../incremental/keys';
import { within, type Point, type Rec } from '../../facts/segment';
import type { DocumentRule } from '../rule';

/** How many blank lines may stand between the promise and the first item. */
const BLANK_LINES = 2;

const STATING = defineFilter((record) => record.scan.statedCounts.length > 0);

export const statedCountMismatch: DocumentRule = {
  scope: 'document',
  meta: {
    id: 'stated-count-mismatch',
    group: 'counts',
    severity: 'error',
    fix: 'unsafe',
    basis: { kind: 'standard', standard: '《党政机关公文处理工作条例》', clause: '第二十条第（四）项' },
    name: { zh: '声明数目与实际项数不符', en: 'Stated number of items is wrong' },
    why: { zh: '前面说几个方面，后面就应当列几项。', en: 'As many items must follow as are announced.' },
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
    for (const record of view.read(STATING)) {
      for (const stated of record.scan.statedCounts) {
        const first = view.residue.touches(record, stated.start, stated.end)
          ? undefined
          : placeBehind(record, stated, view);
        const members =
          first === undefined
            ? undefined
            : counts.get(first.record)?.find((each) => each[0]?.marker.start.column === first.column);
        if (
          members === undefined ||
          members.length === stated.value ||
          members.length < 2 ||
          (members.at(-1)?.value === stated.value && hasGap(members)) ||
          restIsTold(members, stated.value)
        )
          continue;
        yield {
          at: within(record, stated.start, stated.end),
          message: 'mismatch',
          // Of fewer than announced, the rest may be told without numbers; without a colon the list may be another.
          ...(members.length < stated.value || !stated.colon ? { severity: 'warning' as const } : {}),
          data: {
            stated: record.text.slice(stated.start, stated.end),
            actual: members.length,
            expected: restated(record, stated, members.length),
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
    const { record, column } = finding.at.start;
    const stated = record.scan.statedCounts.find((each) => each.start === column);
    const actual = finding.data['actual'];
    if (stated === undefined || typeof actual !== 'number') return [];
    return [
      {
        title: {
          zh: `改为“${restated(record, stated, actual)}”`,
          en: `Change to “${restated(record, stated, actual)}”`,
        },
        safe: false,
        edits: [
          {
            at: within(record, stated.numberStart, stated.numberEnd),
            text: numberLike(view.textOf(within(record, stated.numberStart, stated.numberEnd)), actual),
          },
        ],
      },
    ];
  },
};

/** Counts that begin at one, by the record in which their first member stands. */
function countsByStart(view: DocumentView): ReadonlyMap<Rec, readonly (readonly Numbered[])[]> {
  const found = new Map<Rec, (readonly Numbered[])[]>();
  const all: readonly Numbering<Numbered>[] = [...view.outline.series, ...view.outline.numberings];
  for (const { members } of all) {
    const first = members[0];
    if (first?.value !== 1) continue;
    const { record } = first.marker.start;
    const here = found.get(record);
    if (here === undefined) found.set(record, [members]);
    else here.push(members);
  }
  return found;
}

/** The place behind the colon where the first item must stand; undefined where the document ends first. */
function placeBehind(record: Rec, stated: StatedCount, view: DocumentView): Point | undefined {
  const column = skipBlanks(record.text, stated.colonEnd);
  if (column < record.text.length) return { record, column };
  let next = view.next(record);
  for (let blanks = 0; next?.scan.blank === true && blanks < BLANK_LINES; blanks++) next = view.next(next);
  return next === undefined || next.scan.blank ? undefined : { record: next, column: skipBlanks(next.text, 0) };
}

/** An item whose marker is lost: the last one still has the announced number. */
function hasGap(members: readonly Numbered[]): boolean {
  return members.some((member, i) => i > 0 && (member.value ?? 0) > (members[i - 1]?.value ?? 0) + 1);
}

/** Fewer items than announced, and behind the last one words that tell of more: 还有两类产品。 */
function restIsTold(members: readonly Numbered[], stated: number): boolean {
  const last = members.at(-1)?.marker.end;
  return (
    last !== undefined &&
    members.length < stated &&
    /还有|此外|另外|另一|一类是|再就是/.test(last.record.text.slice(last.column))
  );
}

function restated(record: Rec, stated: StatedCount, value: number): string {
  return (
    numberLike(record.text.slice(stated.numberStart, stated.numberEnd), value) +
    record.text.slice(stated.numberEnd, stated.end)
  );
}

function numberLike(model: string, value: number): string {
  return /^\d/.test(model) ? String(value) : value === 2 ? '两' : formatNumeral(value);
}
