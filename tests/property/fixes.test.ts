// What holds for fixes: they come to rest, and the safe ones leave every word and figure alone.

import fc from 'fast-check';
import { describe as suite, expect, test } from 'vitest';
import { fixAll, fixesOf, openDocument, resolveConfig, type fixing } from '../../server/src/engine/index';
import { broughtIn } from './counts';
import { check, SEED } from './runs';
import { breachesOf } from './safeLaw';
import { applyTo, reports, texts } from './texts';

const config = resolveConfig();
const anyText = fc.oneof(texts, reports);

suite(`fixes (seed ${SEED})`, () => {
  test('a safe fix changes no word, no figure and no paragraph, and only the marks that its rule is about', () => {
    check(
      fc.property(anyText, (text) => {
        expect(breachesOf(openDocument(text, config))).toEqual([]);
      }),
      500,
    );
  });

  test('the safe fixes together leave no safe fix, and change nothing the second time', () => {
    check(
      fc.property(anyText, (text) => {
        const { snapshot: fixed } = fixAll(openDocument(text, config), 'safe');
        const left = fixed.findings.filter((finding) => fixesOf(fixed, finding).some((fix) => fix.safe));
        expect(left.map((finding) => finding.rule.meta.id)).toEqual([]);
        expect(fixAll(fixed, 'safe').edits).toEqual([]);
      }),
      300,
    );
  });

  // Straight quotation marks are taken out: only once they are curly does what stands between them read as a quotation.
  test('the safe fixes together bring in no finding', () => {
    check(
      fc.property(anyText, (text) => {
        const snapshot = openDocument(text.replaceAll('"', ''), config);
        expect(broughtIn(snapshot, fixAll(snapshot, 'safe').snapshot)).toEqual([]);
      }),
      300,
    );
  });

  const expectEditsLead = (text: string, choice: fixing.FixChoice): void => {
    const { snapshot: fixed, edits } = fixAll(openDocument(text, config), choice);
    expect(edits.every((edit, i) => edit.start <= edit.end && edit.start >= (edits[i - 1]?.end ?? 0))).toBe(true);
    expect(edits.reduceRight(applyTo, text)).toBe(fixed.segments.text());
  };

  test.each<fixing.FixChoice>(['safe', 'all'])(
    'the edits of fixing %s lead from the text before to the text after',
    (choice) => {
      check(
        fc.property(anyText, (text) => expectEditsLead(text, choice)),
        200,
      );
    },
  );

  // What a search found: in two rounds, with two equal texts put in.
  test.each(['一是,,\n一,', '2022年，青山镇坚持依法行政。\n()村规民19份。一、村(社)'])(
    'the edits of two rounds put each text in once: %j',
    (text) => {
      expectEditsLead(text, 'all');
    },
  );
});
