// From a key to the squiggle on the screen, beside a language server with one rule on the same text, shown with the same settings of
// the editor: what is over it is ours.

import * as vscode from 'vscode';
import { randomFrom } from '../../../scripts/bench/text/random';
import { report as makeReport } from '../../../scripts/bench/text/report';
import { fileNamed, putCaret, show, until, writeToDisk } from '../driver/conditions';
import { variable } from '../driver/environment';
import { leaveByBridge, report, timeKey } from '../driver/workbench';

/** Left for the benchmark. */
const LATENCY = 'latency.json';
/** Code units: about 10 KB of UTF-8. */
const CHARACTERS = 3580;
/**
 * All but the key that completes the fault. `word-field-residue` shows while its line is typed; a rule that holds its findings back would
 * be measured with the pause that it waits for.
 */
const BEGUN = '_GoBac';
const KEY = 'k';
const SQUIGGLE = '.monaco-editor .squiggly-error';
const TURNS = 4;
const KEYS_PER_TURN = 10;

const OURS = fileNamed('用时.gongwen');
const TOY = fileNamed('用时.toy-report');

suite('key to squiggle', () => {
  test('is measured in turn with a toy server', async function () {
    // The toy is a process of Node, as our server is in that host; in a worker there is none beside it.
    if (variable('GONGWEN_LINT_HOST_KIND') !== 'installed') return this.skip();
    const text = makeReport(randomFrom(1), { characters: CHARACTERS, faults: [], faultsPer10000: 0 });
    for (const uri of [OURS, TOY]) await writeToDisk(uri, text);
    const ours: number[] = [];
    const toy: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      ours.push(...(await keysIn(OURS)));
      toy.push(...(await keysIn(TOY)));
    }
    await report(
      `    key to squiggle: ours ${median(ours).toFixed(1)} ms, toy ${median(toy).toFixed(1)} ms, difference ${(median(ours) - median(toy)).toFixed(1)} ms (medians of ${ours.length} keys each)`,
    );
    await leaveByBridge(LATENCY, JSON.stringify({ ours, toy }));
  });
});

/** Milliseconds of each key of a turn; the first one, which may wait for a server to start, is not counted. */
async function keysIn(uri: vscode.Uri): Promise<readonly number[]> {
  const document = await show(uri);
  const times: number[] = [];
  for (let i = 0; i <= KEYS_PER_TURN; i++) {
    const place = middleOf(document);
    await edit((builder) => builder.insert(place, BEGUN));
    await putCaret(place.translate(0, BEGUN.length));
    const ms = await timeKey(KEY, SQUIGGLE);
    if (i > 0) times.push(ms);
    await edit((builder) => builder.delete(new vscode.Range(place, place.translate(0, BEGUN.length + KEY.length))));
    await until('the finding to go', () =>
      vscode.languages.getDiagnostics(uri).some(({ range }) => range.start.isEqual(place)) ? undefined : true,
    );
  }
  await vscode.commands.executeCommand('workbench.action.files.revert');
  return times;
}

/** After the full stop that is nearest to the middle. */
function middleOf(document: vscode.TextDocument): vscode.Position {
  const text = document.getText();
  return document.positionAt(text.indexOf('。', text.length / 2) + 1);
}

async function edit(change: (builder: vscode.TextEditorEdit) => void): Promise<void> {
  if (!(await vscode.window.activeTextEditor?.edit(change))) throw new Error('the editor has refused an edit');
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
