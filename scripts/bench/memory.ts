// What open documents hold, and what closed ones leave. The process must have been started with --expose-gc.

import { readFileSync } from 'node:fs';
import { InMemoryServer } from './inMemoryServer';

export interface MemoryFigures {
  /** MB of heap before any document, and after all have been opened, pulled and closed. */
  readonly before: number;
  readonly after: number;
  readonly documents: number;
  /** MB of heap and buffers that the large document holds while it is open, and its size in UTF-16. */
  readonly large: number;
  readonly utf16: number;
}

const DOCUMENTS = 200;
const WARMING = 120;
const MB = 2 ** 20;

export async function memory({
  small,
  large,
}: {
  readonly small: string;
  readonly large: string;
}): Promise<MemoryFigures> {
  const server = await InMemoryServer.start();
  const text = readFileSync(small, 'utf8');
  // The first ones are for the compiler, which keeps what it learns: it is still at it after sixty.
  for (let i = 0; i < WARMING; i++) await openAndClose(server, `file:///warm/${i}.txt`, text);
  const before = await held();
  for (let i = 0; i < DOCUMENTS; i++) await openAndClose(server, `file:///bench/${i}.txt`, `${text}${i}`);
  const after = await held();
  return { before: before / MB, after: after / MB, documents: DOCUMENTS, ...(await costOf(server, large)) };
}

async function costOf(
  server: InMemoryServer,
  file: string,
): Promise<{ readonly large: number; readonly utf16: number }> {
  const before = await held();
  const characters = await openFile(server, file);
  return { large: ((await held()) - before) / MB, utf16: (characters * 2) / MB };
}

/** A function of its own, so that the client's copy of the text is gone when it returns. */
async function openFile(server: InMemoryServer, file: string): Promise<number> {
  const text = readFileSync(file, 'utf8');
  await open(server, 'file:///bench/large.txt', text);
  return text.length;
}

async function openAndClose(server: InMemoryServer, uri: string, text: string): Promise<void> {
  await open(server, uri, text);
  server.notify('textDocument/didClose', { textDocument: { uri } });
  // Messages are handled in their order: when this is answered, the document is gone.
  await server.request('textDocument/foldingRange', { textDocument: { uri } });
}

async function open(server: InMemoryServer, uri: string, text: string): Promise<void> {
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'gongwen', version: 1, text } });
  await server.request('textDocument/diagnostic', { textDocument: { uri } });
}

/** Bytes held after a full collection; twice, with a turn of the event loop between, since pending answers hold on to the last texts. */
async function held(): Promise<number> {
  const collect = globalThis.gc;
  if (collect === undefined) throw new Error('needs --expose-gc');
  for (let i = 0; i < 2; i++) {
    collect();
    await new Promise(setImmediate);
  }
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}
