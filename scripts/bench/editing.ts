// Typing in the server process: from didChange to the answer of the pull, and what other requests cost after it.

import { readFileSync } from 'node:fs';
import { openDocument, resolveConfig, updateDocument, type Snapshot } from '../../server/src/engine/index';
import { offsetsOf } from '../../server/src/features/protocol/positions';
import { CONTESTANTS, OURS } from './contestants';
import { InMemoryServer } from './inMemoryServer';
import { spread, type Spread } from './statistics';

const PLACES = ['start', 'middle', 'end'] as const;
type Place = (typeof PLACES)[number];

const EDITS = ['insert', 'delete', 'Enter', 'undo Enter', 'paste of 20 lines', 'undo paste'] as const;
type Edit = (typeof EDITS)[number];

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Change {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

export interface EditingFigures {
  /** Milliseconds of a full lint in the same process. */
  readonly fullLint: Spread;
  /** Milliseconds from didChange to the answer of the pull, of all edits together and by edit and place. */
  readonly all: Spread;
  readonly edits: Readonly<Record<Edit, Readonly<Record<Place, Spread>>>>;
  /** The smallest share of segments that an edit has left as they were, 0 to 1. */
  readonly reused: number;
  /** Milliseconds of requests right after an edit; those that the server does not offer are absent. */
  readonly requests: Readonly<Record<string, Spread>>;
}

const URI = 'file:///bench/报告.txt';
const PASTED = Array.from(
  { length: 20 },
  (_, i) => `　　粘贴的第${i + 1}段，全镇走访农户${i * 7 + 3}户，完善日常巡查制度。\n`,
).join('');

export async function editing({
  file,
  rounds,
  lints,
}: {
  readonly file: string;
  readonly rounds: number;
  readonly lints: number;
}): Promise<EditingFigures> {
  const text = readFileSync(file, 'utf8');
  const fullLint = await timesOfLint(text, lints);
  const server = await InMemoryServer.start();
  const typist = new Typist(server, text);
  await typist.open();
  const times = new Map<string, number[]>();
  const requests = new Map<string, number[]>();
  // The first rounds are for the compiler.
  for (let round = -2; round < rounds; round++) {
    for (const place of PLACES) {
      const changes = changesAt(positionOf(text, place));
      for (const edit of EDITS) {
        const ms = await typist.change(changes[edit]);
        if (round >= 0) add(times, `${edit} ${place}`, ms);
        if (edit !== 'insert') continue;
        for (const [name, took] of await typist.requests(changes.insert.range.start))
          if (round >= 0) add(requests, name, took);
      }
    }
  }
  const of = (edit: Edit) =>
    Object.fromEntries(PLACES.map((place) => [place, spread(times.get(`${edit} ${place}`) ?? [])])) as Record<
      Place,
      Spread
    >;
  return {
    fullLint,
    all: spread([...times.values()].flat()),
    edits: Object.fromEntries(EDITS.map((edit) => [edit, of(edit)])) as EditingFigures['edits'],
    reused: reusedShare(text),
    requests: Object.fromEntries([...requests].map(([name, each]) => [name, spread(each)])),
  };
}

async function timesOfLint(text: string, lints: number): Promise<Spread> {
  const lint = await CONTESTANTS.find(({ name }) => name === OURS)?.load('');
  const runs: number[] = [];
  for (let i = -1; i < lints; i++) {
    const began = performance.now();
    await lint?.(text);
    if (i >= 0) runs.push(performance.now() - began);
  }
  return spread(runs);
}

/** Changes that, one after the other, leave the text as it was. */
function changesAt(at: Position): Readonly<Record<Edit, Change>> {
  const behind = { line: at.line, character: at.character + 1 };
  return {
    insert: { range: { start: at, end: at }, text: '中' },
    delete: { range: { start: at, end: behind }, text: '' },
    Enter: { range: { start: at, end: at }, text: '\n' },
    'undo Enter': { range: { start: at, end: { line: at.line + 1, character: 0 } }, text: '' },
    'paste of 20 lines': { range: { start: at, end: at }, text: PASTED },
    'undo paste': { range: { start: at, end: { line: at.line + 20, character: 0 } }, text: '' },
  };
}

/** Inside the paragraph nearest to the place. */
function positionOf(text: string, place: Place): Position {
  const share = { start: 0.001, middle: 0.5, end: 0.999 }[place];
  const lines = text.split('\n');
  const aim = Math.floor(text.length * share);
  let offset = 0;
  for (let line = 0; line < lines.length; line++) {
    const length = lines[line]?.length ?? 0;
    // A heading is short: typing in one is another thing.
    if (offset + length >= aim && length > 40)
      return { line, character: Math.max(12, Math.min(length - 12, aim - offset)) };
    offset += length + 1;
  }
  throw new Error(`the text has no paragraph at its ${place}`);
}

class Typist {
  #version = 1;

  constructor(
    private readonly server: InMemoryServer,
    private readonly text: string,
  ) {}

  async open(): Promise<void> {
    this.server.notify('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'gongwen', version: this.#version, text: this.text },
    });
    await this.#ask('textDocument/diagnostic', {});
  }

  /** Milliseconds from the change to the diagnostics after it. */
  async change(change: Change): Promise<number> {
    const began = performance.now();
    this.server.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.#version },
      contentChanges: [change],
    });
    await this.#ask('textDocument/diagnostic', {});
    return performance.now() - began;
  }

  async requests(at: Position): Promise<readonly (readonly [string, number])[]> {
    const range = { start: { line: at.line, character: 0 }, end: at };
    const { capabilities } = this.server;
    const asked = [
      [
        'code actions',
        'textDocument/codeAction',
        { range, context: { diagnostics: [] } },
        capabilities.codeActionProvider,
      ],
      ['symbols', 'textDocument/documentSymbol', {}, capabilities.documentSymbolProvider],
      ['folding', 'textDocument/foldingRange', {}, capabilities.foldingRangeProvider],
      ['hover', 'textDocument/hover', { position: at }, capabilities.hoverProvider],
      ['highlights', 'textDocument/documentHighlight', { position: at }, capabilities.documentHighlightProvider],
      ['selection ranges', 'textDocument/selectionRange', { positions: [at] }, capabilities.selectionRangeProvider],
      ['completion', 'textDocument/completion', { position: at }, capabilities.completionProvider],
    ] as const;
    const times: (readonly [string, number])[] = [];
    for (const [name, method, params, offered] of asked) {
      if (offered === undefined || offered === false) continue;
      const began = performance.now();
      await this.#ask(method, params);
      times.push([name, performance.now() - began]);
    }
    return times;
  }

  async #ask(method: string, params: object): Promise<void> {
    const answer = await this.server.request(method, { textDocument: { uri: URI }, ...params });
    if (answer.includes('"error":{')) throw new Error(`${method}: ${answer.slice(0, 200)}`);
  }
}

/** By identity: a segment that is the same object has not been read again. */
function reusedShare(text: string): number {
  let snapshot: Snapshot = openDocument(text, resolveConfig());
  let least = 1;
  for (const place of PLACES) {
    const changes = changesAt(positionOf(text, place));
    for (const edit of EDITS) {
      const before = new Set<unknown>(snapshot.segments.list);
      const { range, text: inserted } = changes[edit];
      snapshot = updateDocument(
        snapshot,
        { ...offsetsOf(snapshot.segments, range), text: inserted },
        snapshot.version + 1,
      );
      const kept = snapshot.segments.list.reduce((count, segment) => count + (before.has(segment) ? 1 : 0), 0);
      least = Math.min(least, kept / before.size);
    }
  }
  return least;
}

function add(times: Map<string, number[]>, name: string, ms: number): void {
  times.set(name, [...(times.get(name) ?? []), ms]);
}
