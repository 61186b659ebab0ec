// Moving, promoting and demoting never damage: the text moves as a whole, numbers that were in order are so afterwards, and
// moving back restores the text.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import {
  editing,
  openDocument,
  resolveConfig,
  type structure,
  type Snapshot,
  type TextEdit,
} from '../../server/src/engine/index';
import { check, SEED } from './runs';
import { applyTo, longLines, reports, texts } from './texts';

const config = resolveConfig();

/** Reports in order: nested sections with texts of their own, in one of the usual forms, with residue around them. */
const ordered: fc.Arbitrary<string> = fc
  .record({
    sections: fc.array(
      fc.array(
        fc.array(fc.constantFrom('加强学习', '加强宣传', '加强培训', '一是抓学习；二是抓宣传。'), { maxLength: 3 }),
        { maxLength: 3 },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    half: fc.boolean(),
    indent: fc.constantFrom('', '　　', '  '),
    eol: fc.constantFrom('\n', '\r\n', '\r', '\n\n', ''),
    residue: fc.boolean(),
  })
  .map(({ sections, half, indent, eol, residue }) => {
    const numerals = '一二三四五';
    const bracketed = (i: number): string => (half ? `(${numerals[i] ?? ''})` : `（${numerals[i] ?? ''}）`);
    const body = sections.flatMap((children, i) => [
      `${numerals[i] ?? ''}、第${i + 1}部分工作。`,
      ...children.flatMap((parts, k) => [
        `${indent}${bracketed(k)}推进第${k + 1}项工作。`,
        ...parts.map((part, n) => `${indent}${part.startsWith('一是') ? '' : `${n + 1}.`}${part}。`),
      ]),
    ]);
    const around = residue
      ? [
          ['索引号：QS0001/2024-00012', '发布日期：2024-01-18'],
          ['打印 关闭窗口', '版权所有：青山镇人民政府'],
        ]
      : [[], []];
    return [
      ...(around[0] ?? []),
      '青山镇2023年工作总结',
      '现将工作总结如下：',
      ...body,
      '青山镇人民政府',
      '2024年1月15日',
      ...(around[1] ?? []),
    ].join(eol === '' ? ' ' : eol);
  });

function countsOf({ outline }: Snapshot): readonly structure.Numbering<structure.Numbered>[] {
  return [...outline.numberings, ...outline.series];
}

function areInOrder(snapshot: Snapshot): boolean {
  return countsOf(snapshot).every(({ members }) =>
    members.every(({ value, ordinal }, i) => ordinal !== '' && value === (members[0]?.value ?? 0) + i),
  );
}

function apply(text: string, edits: readonly TextEdit[]): string {
  return [...edits].reverse().reduce(applyTo, text);
}

/** The characters of a text without its ordinals and the marks around them, in any order. */
function substance(text: string): string {
  return [...text.replaceAll(/[\s一二三四五六七八九十\d、.（）()]/gu, '')].sort().join('');
}

suite(`restructuring (seed ${SEED})`, () => {
  test('keeps every word, and the order of numbers that were in order', () => {
    let done = 0;
    check(
      fc.property(
        fc.oneof(
          { weight: 12, arbitrary: ordered },
          { weight: 4, arbitrary: reports },
          { weight: 3, arbitrary: texts },
          { weight: 1, arbitrary: longLines },
        ),
        fc.nat(),
        fc.constantFrom(...editing.RESTRUCTURE_OPERATIONS),
        (text, place, operation) => {
          const before = openDocument(text, config);
          const result = editing.restructure(before, place % (text.length + 1), operation);
          if ('refused' in result) return;
          done++;
          const edited = apply(text, result.edits);
          expect(substance(edited)).toBe(substance(text));
          expect(result.caret).toBeGreaterThanOrEqual(0);
          expect(result.caret).toBeLessThanOrEqual(edited.length);
          if (areInOrder(before)) expect(areInOrder(openDocument(edited, config))).toBe(true);
        },
      ),
      250,
    );
    expect(done).toBeGreaterThan(25);
  });

  test('moved down and up again, a text is what it was', () => {
    let done = 0;
    check(
      fc.property(
        fc.oneof({ weight: 3, arbitrary: ordered }, { weight: 1, arbitrary: reports }),
        fc.nat(),
        (text, place) => {
          const offset = place % (text.length + 1);
          const down = editing.restructure(openDocument(text, config), offset, 'move-down');
          if ('refused' in down) return;
          done++;
          const moved = apply(text, down.edits);
          const up = editing.restructure(openDocument(moved, config), down.caret, 'move-up');
          expect('refused' in up ? up.refused : apply(moved, up.edits)).toBe(text);
        },
      ),
      200,
    );
    expect(done).toBeGreaterThan(20);
  });
});
