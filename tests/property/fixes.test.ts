// What holds for fixes: they come to rest, and the safe ones leave every word and figure alone.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { fixAll, fixesOf, openDocument, resolveConfig, type FixChoice, type Snapshot } from '../../server/src/engine/index';
import { check, SEED } from './runs';
import { applyTo, reports, texts } from './texts';

const config = resolveConfig();
const anyText = fc.oneof(texts, reports);

/** Words and figures, in one width: what no safe fix may change. */
function wordsAndFigures(text: string): string {
  return [...text.normalize('NFKC')].filter((character) => /[\p{L}\p{N}]/u.test(character)).join('');
}

/** An ordinal, which a safe fix may put into an empty marker. */
const ORDINAL = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/;

function countByRule(snapshot: Snapshot): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of snapshot.findings) counts.set(rule.meta.id, (counts.get(rule.meta.id) ?? 0) + 1);
  return counts;
}

suite(`fixes (seed ${SEED})`, () => {
  test('a safe fix changes no word and no figure, except that it fills an empty ordinal', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text, config);
        for (const finding of snapshot.findings) {
          for (const fix of fixesOf(snapshot, finding).filter((each) => each.safe)) {
            for (const edit of fix.edits) {
              const { start, end } = snapshot.records.span(edit.at);
              const [before, after] = [wordsAndFigures(text.slice(start.offset, end.offset)), wordsAndFigures(edit.text)];
              if (finding.rule.meta.id === 'empty-marker') expect([before, ORDINAL.test(after)]).toEqual(['', true]);
              else expect(after).toBe(before);
            }
          }
        }
      }),
      500,
    );
  });

  test('the safe fixes together bring in no finding, leave no safe fix, and change nothing the second time', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text, config);
        const { snapshot: fixed } = fixAll(snapshot, 'safe');
        const left = fixed.findings.filter((finding) => fixesOf(fixed, finding).some((fix) => fix.safe));
        expect(left.map((finding) => finding.rule.meta.id)).toEqual([]);
        expect(fixAll(fixed, 'safe').edits).toEqual([]);
        const before = countByRule(snapshot);
        for (const [id, count] of countByRule(fixed)) expect([id, Math.max(count, before.get(id) ?? 0)]).toEqual([id, before.get(id) ?? 0]);
      }),
      300,
    );
  });

  test.each<FixChoice>(['safe', 'all'])('the edits of fixing %s lead from the text before to the text after', (choice) => {
    check(
      fc.property(anyText, (text) => {
        const { snapshot: fixed, edits } = fixAll(openDocument(text, config), choice);
        expect(edits.every((edit, i) => edit.start <= edit.end && edit.start >= (edits[i - 1]?.end ?? 0))).toBe(true);
        expect(edits.reduceRight(applyTo, text)).toBe(fixed.records.text());
      }),
      200,
    );
  });
});
