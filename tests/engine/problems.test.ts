// What a rule throws is recorded once, without a word of the document, and the other rules go on.

import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  fixAll,
  fixesOf,
  openDocument,
  reconfigureDocument,
  resolveConfig,
  ruleById,
  updateDocument,
  type InternalProblem,
  type Rule,
  type Snapshot,
} from '../../server/src/engine/index';

/** Stands in the text and in the error, and must stand nowhere else. */
const CANARY = '机密金丝雀';

class Broken extends TypeError {
  override readonly name = 'Broken';
}

function broken(): never {
  throw new Broken(CANARY);
}

function ruleOf<Scope extends Rule['scope']>(id: string, scope: Scope): Extract<Rule, { scope: Scope }> {
  const rule = ruleById(id);
  if (rule?.scope !== scope) throw new Error(`no ${scope} rule ${id}`);
  return rule as Extract<Rule, { scope: Scope }>;
}

function idsOf({ findings }: Snapshot): readonly string[] {
  return findings.map(({ rule }) => rule.meta.id);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a fix', () => {
  const text = `一是学习,落实${CANARY}。二是宣传,提高认识。三是检查，查处问题。三是整改，健全制度。营造良好氛围，取得新的成效。`;
  const problem: InternalProblem = { rule: 'halfwidth-punctuation', error: 'Broken', during: 'fix' };

  test('that throws is one problem, however many findings ask for it', () => {
    vi.spyOn(ruleOf('halfwidth-punctuation', 'document'), 'fixes').mockImplementation(broken);
    const snapshot = openDocument(text, resolveConfig());
    expect(snapshot.problems).toEqual([]);
    const fixes = snapshot.findings.map((finding) => [finding.rule.meta.id, fixesOf(snapshot, finding).length]);
    expect(fixes.filter(([id]) => id === 'halfwidth-punctuation')).toEqual([
      ['halfwidth-punctuation', 0],
      ['halfwidth-punctuation', 0],
    ]);
    expect(fixes).toContainEqual(['enumeration-duplicate', 1]);
    expect(snapshot.problems).toEqual([problem]);
  });

  test('that throws leaves the others to be applied, and is known of the text that they have made', () => {
    vi.spyOn(ruleOf('halfwidth-punctuation', 'document'), 'fixes').mockImplementation(broken);
    const { snapshot, applied } = fixAll(openDocument(text, resolveConfig()), 'all');
    expect(applied).toBeGreaterThan(0);
    expect(snapshot.segments.text()).toContain('四是整改');
    expect(snapshot.problems).toEqual([problem]);
  });

  test('of many findings in one goes on without the one that throws', () => {
    const rule = ruleOf('range-dash', 'segment');
    const fixes = rule.fixes?.bind(rule);
    const spans = Array.from({ length: 12 }, (_, i) => `第${i + 1}项为${2001 + i}年-${2010 + i}年的任务。`);
    vi.spyOn(rule, 'fixes').mockImplementation((finding, view) =>
      finding.at.start.segment.text.includes('第3项') ? broken() : (fixes?.(finding, view) ?? []),
    );
    const snapshot = openDocument(spans.join('\n'), resolveConfig());
    const [finding, ...others] = snapshot.findings.filter(({ rule }) => rule.meta.id === 'range-dash');
    expect(others).toEqual([]);
    expect(finding && fixesOf(snapshot, finding)[0]?.edits).toHaveLength(11);
    expect(snapshot.problems).toEqual([{ rule: 'range-dash', error: 'Broken', during: 'fix' }]);
  });
});

describe('rows of the user’s', () => {
  const config = resolveConfig({
    tables: {
      officialNames: [{ wrong: '集镇服务站', right: '集镇服务中心' }],
      formulas: [{ wrong: '全面依法治镇', right: '全面依法治县' }],
    },
  });
  const text = `会同集镇服务站检查。\n推进全面依法治镇工作。\n${CANARY}由集镇服务站管理。`;
  const problem: InternalProblem = { rule: 'official-name-variant', error: 'Broken', during: 'check' };
  const USER_RULES = ['official-name-variant', 'fixed-formula-variant'];
  const userFindings = (snapshot: Snapshot) => idsOf(snapshot).filter((id) => USER_RULES.includes(id));

  /** Throws in the segment with the canary, after what it finds there. */
  function breakRows(): void {
    const rule = ruleOf('official-name-variant', 'segment');
    const checkRows = rule.checkRows?.bind(rule);
    vi.spyOn(rule, 'checkRows').mockImplementation(function* (segment, tables) {
      yield* checkRows?.(segment, tables) ?? [];
      if (segment.text.includes(CANARY)) broken();
    });
  }

  test('are found', () => {
    expect(userFindings(openDocument(text, config))).toEqual([...USER_RULES, 'official-name-variant']);
  });

  test('that make a rule throw are one problem; what was found till then and other rules stay', () => {
    breakRows();
    const snapshot = openDocument(`${text}\n${CANARY}`, config);
    expect(userFindings(snapshot)).toEqual([...USER_RULES, 'official-name-variant']);
    expect(snapshot.problems).toEqual([problem]);
  });

  test('go wrong as long as their segment is there, and no longer', () => {
    breakRows();
    let snapshot = openDocument('会同集镇服务站检查。\n', config);
    const type = (start: number, end: number, inserted: string): void => {
      snapshot = updateDocument(snapshot, { start, end, text: inserted });
      expect(snapshot.problems).toEqual(openDocument(snapshot.segments.text(), config).problems);
    };
    expect(snapshot.problems).toEqual([]);
    type(snapshot.segments.length, snapshot.segments.length, `${CANARY}。\n`);
    expect(snapshot.problems).toEqual([problem]);
    type(0, 0, '一并');
    expect(snapshot.problems).toEqual([problem]);
    type(snapshot.segments.text().indexOf(CANARY), snapshot.segments.length, '');
    expect(snapshot.problems).toEqual([]);
  });
});

test('options that make a rule throw are one problem, and the report is not made', () => {
  const sentence = '全镇干部职工认真学习贯彻上级会议精神，扎实推进各项重点工作落到实处';
  const text = `${sentence}。${sentence}见效。\n办结率达到120%。`;
  const report = 'near-duplicate-sentence';
  const config = resolveConfig({ preset: 'strict' });
  expect(idsOf(openDocument(text, config))).toContain(report);
  vi.spyOn(ruleOf(report, 'segment'), 'accepts').mockImplementation(broken);
  const snapshot = openDocument(`${text}\n${sentence}。${sentence}见效。`, config);
  expect(idsOf(snapshot)).not.toContain(report);
  expect(idsOf(snapshot)).toContain('impossible-percentage');
  expect(snapshot.problems).toEqual([{ rule: report, error: 'Broken', during: 'check' }]);
});

test('a check that throws in many segments is one problem', () => {
  vi.spyOn(ruleOf('impossible-percentage', 'segment'), 'check').mockImplementation(broken);
  const snapshot = openDocument(`办结率达到120%。\n${CANARY}达到130%。\n查处问题502余起。`, resolveConfig());
  expect(idsOf(snapshot)).toContain('approximate-exact-number');
  expect(snapshot.problems).toEqual([{ rule: 'impossible-percentage', error: 'Broken', during: 'check' }]);
  expect(reconfigureDocument(snapshot, resolveConfig({ preset: 'errors' })).problems).toEqual(snapshot.problems);
});

test('a rule on suppression comments that throws leaves the comments in force and the other rule on them', () => {
  vi.spyOn(ruleOf('unused-directive', 'document'), 'checkSuppressions').mockImplementation(broken);
  const text = '<!-- gongwen-lint-disable-next-line counts/*, no-such-rule -->\n查处问题502余起。';
  const snapshot = openDocument(text, resolveConfig());
  expect(idsOf(snapshot)).toContain('unknown-directive');
  expect(idsOf(snapshot)).not.toContain('approximate-exact-number');
  expect(snapshot.problems).toEqual([{ rule: 'unused-directive', error: 'Broken', during: 'check' }]);
});
