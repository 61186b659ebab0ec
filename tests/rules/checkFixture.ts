// Checks a rule's fixture against the engine: the only part of the rule tests that knows the engine.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  fixAll,
  fixesOf,
  messageOf,
  openDocument,
  resolveConfig,
  ruleById,
  updateDocument,
  type Finding,
  type Fix,
  type Rule,
  type Snapshot,
  type UserConfig,
} from '../../server/src/engine/index';
import { broughtIn } from '../property/counts';
import { describe } from '../property/describe';
import { parseFixture, withMarks, type Block } from './fixture';

/** One block, opened. */
interface Case {
  readonly rule: Rule;
  readonly block: Block;
  readonly snapshot: Snapshot;
}

type Check = (each: Case) => Iterable<string>;

/** Longer blocks are compared with a scratch pass at every this many-th character only: the cost grows with the square. */
const REPLAY_STEP = 16;
const REPLAY_EACH_UP_TO = 160;

/**
 * What is wrong with a fixture, or with the engine on it, in words; empty when all holds.
 * @throws Error when the file cannot be read or is not in the fixtures' form.
 */
export function checkFixture(path: string): readonly string[] {
  const fixture = parseFixture(readFileSync(path, 'utf8'));
  const rule = ruleById(fixture.rule);
  if (!rule || rule.meta.id !== basename(path, '.md'))
    return [`its heading is ${fixture.rule}: no rule, or not the one that the file is named after`];
  const few = (['wrong', 'right'] as const).filter(
    (kind) => fixture.blocks.filter((block) => block.kind === kind).length < 2,
  );
  return [
    ...few.map((kind) => `fewer than two ${kind} examples`),
    ...fixture.blocks.flatMap((block) => checkBlock(rule, block)),
  ];
}

function checkBlock(rule: Rule, block: Block): readonly string[] {
  const snapshot = openDocument(block.text, resolveConfig(block.config as UserConfig));
  const checks: readonly Check[] = [
    foundWhereMarked,
    findingsAreLawful,
    fixedAsShown,
    safeFixesAreSafe,
    renumberingIsDeclared,
    sameWithOtherLineBreaks,
    sameWhenTyped,
  ];
  return checks.flatMap((check) =>
    [...check({ rule, block, snapshot })].map((problem) => `${block.heading} (line ${block.line}): ${problem}`),
  );
}

function* foundWhereMarked({ rule, block, snapshot }: Case): Generator<string> {
  for (const id of new Set([rule.meta.id, ...block.marks.map((mark) => mark.rule)])) {
    const expected = withMarks(
      block.text,
      block.marks.filter((mark) => mark.rule === id),
    );
    const found = withMarks(
      block.text,
      findingsOf(snapshot, id).map((finding) => offsets(snapshot, finding)),
    );
    if (expected !== found) yield `${id} should report\n${expected}\nbut reports\n${found}`;
  }
  for (const problem of snapshot.problems) yield `${problem.rule} threw: ${problem.error}`;
}

/** What holds for each finding of any rule: words, severity and fixes within what the rule declares. */
function* findingsAreLawful({ snapshot }: Case): Generator<string> {
  for (const finding of snapshot.findings) {
    const { id, fix, severity } = finding.rule.meta;
    const fixes = fixesOf(snapshot, finding);
    const words = [
      messageOf(finding, 'zh'),
      messageOf(finding, 'en'),
      ...fixes.flatMap((each) => [each.title.zh, each.title.en]),
      ...finding.related.flatMap((each) => [each.message.zh, each.message.en]),
    ];
    for (const text of words)
      if (text.trim() === '' || /\{\w+\}|undefined|NaN/.test(text)) yield `${id} says "${text}"`;
    if (severity !== 'error' && finding.severity !== severity && finding.severity !== 'hint')
      yield `${id} reports above its severity`;
    if (fix === 'none' && fixes.length > 0) yield `${id} offers fixes but declares none`;
    if (fix !== 'safe' && fixes.some((each) => each.safe)) yield `${id} offers a safe fix but declares ${fix}`;
    if (fixes.some((each) => each.edits.length === 0)) yield `${id} offers a fix without edits`;
    if (!fixes.every((each) => standApart(snapshot, each))) yield `${id} offers edits that overlap or are out of order`;
  }
}

function standApart({ segments }: Snapshot, { edits }: Fix): boolean {
  const spans = edits.map((edit) => segments.span(edit.at));
  return spans.every(({ start }, i) => i === 0 || start.offset >= (spans[i - 1]?.end.offset ?? 0));
}

function* fixedAsShown({ rule, block, snapshot }: Case): Generator<string> {
  if (block.kind === 'right') return;
  const { id } = rule.meta;
  if (block.fixed.size === 0 && findingsOf(snapshot, id).some((finding) => fixesOf(snapshot, finding).length > 0))
    yield 'a fix is offered but no fixed text is shown';
  for (const [number, expected] of block.fixed) {
    const fixed =
      number === 1
        ? fixAll(snapshot, 'all', (finding) => finding.rule.meta.id === id).snapshot
        : withAlternative(snapshot, id, number);
    const text = fixed.segments.text();
    if (text !== expected) yield `fix ${number} should give\n${expected}\nbut gives\n${text}`;
    const left = findingsOf(fixed, id).filter((finding) => fixesOf(fixed, finding).length > 0);
    if (left.length > 0)
      yield `after fix ${number} ${id} still reports\n${withMarks(
        text,
        left.map((finding) => offsets(fixed, finding)),
      )}`;
  }
}

/** The text after the n-th fix of the block's first finding that has so many. */
function withAlternative(snapshot: Snapshot, id: string, number: number): Snapshot {
  const fixes = findingsOf(snapshot, id)
    .map((finding) => fixesOf(snapshot, finding))
    .find((offered) => offered.length >= number);
  const edits = (fixes?.[number - 1]?.edits ?? []).map((edit) => ({
    span: snapshot.segments.span(edit.at),
    text: edit.text,
  }));
  return edits.reduceRight(
    (current, { span, text }) => updateDocument(current, { start: span.start.offset, end: span.end.offset, text }),
    snapshot,
  );
}

/** A safe fix removes its finding, adds none of any rule, and a second run changes nothing. */
function* safeFixesAreSafe({ rule, snapshot }: Case): Generator<string> {
  const { id } = rule.meta;
  const { snapshot: fixed, applied } = fixAll(snapshot, 'safe', (finding) => finding.rule.meta.id === id);
  if (applied === 0) return;
  if (findingsOf(fixed, id).some((finding) => fixesOf(fixed, finding).some((fix) => fix.safe)))
    yield 'a safe fix is left after the safe fixes';
  if (fixAll(fixed, 'safe', (finding) => finding.rule.meta.id === id).edits.length > 0)
    yield 'a second run of the safe fixes changes the text again';
  for (const other of broughtIn(snapshot, fixed))
    yield `the safe fixes bring in findings of ${other}\n${fixed.segments.text()}`;
}

/** A rule whose fixes give headings or items other numbers belongs to the action that renumbers the whole document. */
function* renumberingIsDeclared({ rule, snapshot }: Case): Generator<string> {
  const { id, sourceAction } = rule.meta;
  if (sourceAction === 'renumber') return;
  const [before, after] = [snapshot, fixAll(snapshot, 'all', (finding) => finding.rule.meta.id === id).snapshot].map(
    numbersOf,
  );
  // Fixes that split or delete lines bring in numbers and take others away.
  if (before?.length === after?.length && before?.join() !== after?.join())
    yield `its fixes change numbers ${before?.join() ?? ''} to ${after?.join() ?? ''}, but it does not declare sourceAction: 'renumber'`;
}

/** Of headings and of items; an empty marker has none. */
function numbersOf({ outline: { headings, series } }: Snapshot): readonly (number | undefined)[] {
  return [...headings, ...series.flatMap(({ members }) => members)].map(({ ordinal, value }) =>
    ordinal === '' ? undefined : value,
  );
}

/** The same findings at the same lines and columns, whatever the line breaks, and whether or not one ends the text. */
function* sameWithOtherLineBreaks({ block, snapshot }: Case): Generator<string> {
  const places = (each: Snapshot): string => each.findings.map((finding) => placeInLines(each, finding)).join('\n');
  for (const text of [block.text.replaceAll('\n', '\r\n'), block.text.replaceAll('\n', '\r'), `${block.text}\n`]) {
    const other = openDocument(text, snapshot.config);
    if (places(other) !== places(snapshot))
      yield `written as ${JSON.stringify(text)} it gives\n${places(other)}\ninstead of\n${places(snapshot)}`;
  }
}

/** Typed character by character, the document is at every moment what a scratch pass makes of the same text. */
function* sameWhenTyped({ block, snapshot }: Case): Generator<string> {
  const { text } = block;
  const step = text.length <= REPLAY_EACH_UP_TO ? 1 : REPLAY_STEP;
  let typed = openDocument('', snapshot.config);
  for (let length = 1; length <= text.length; length++) {
    typed = updateDocument(typed, { start: length - 1, end: length - 1, text: text.slice(length - 1, length) });
    if (length % step !== 0 && length !== text.length) continue;
    const scratch = openDocument(text.slice(0, length), snapshot.config);
    if (JSON.stringify(describe(typed)) === JSON.stringify(describe(scratch))) continue;
    yield `typed up to character ${length} it differs from a scratch pass over\n${text.slice(0, length)}`;
    return;
  }
}

function findingsOf(snapshot: Snapshot, id: string): readonly Finding[] {
  return snapshot.findings.filter((finding) => finding.rule.meta.id === id);
}

function offsets(snapshot: Snapshot, finding: Finding): { readonly start: number; readonly end: number } {
  const { start, end } = snapshot.segments.span(finding.at);
  return { start: start.offset, end: end.offset };
}

function placeInLines(snapshot: Snapshot, finding: Finding): string {
  const { start, end } = snapshot.segments.span(finding.at);
  return `${finding.rule.meta.id} ${start.line}:${start.column}-${end.line}:${end.column}`;
}
