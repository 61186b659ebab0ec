// The texts that a command is given, read and opened one after the other; what cannot be read is told and the others go on.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openDocument, type Snapshot } from '../engine/index';
import { decode, type Decoded, type EncodingChoice } from './decode';
import { discover, STDIN_PATH, withSlashes, type Input } from './discover';
import { reasonOf, type Failures } from './failures';
import type { IgnoreLists } from './ignores';
import type { CommandIo } from './io';
import { Settings } from './settings';

export interface DocumentRequest {
  readonly paths: readonly string[];
  readonly config?: string | undefined;
  /** What the user has set in the editor that runs us (its section `gongwenLint`, as JSON): it holds where the file says nothing. */
  readonly editorSettings?: string | undefined;
  /** The name that standard input goes by: in results, and for the search of settings. */
  readonly stdinFilename?: string | undefined;
  readonly encoding?: EncodingChoice | undefined;
}

export interface OpenedDocument extends Decoded {
  readonly input: Input;
  /** As given, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  /** Absolute path, of a file that need not exist: standard input has the one of its name. */
  readonly location: string;
}

export interface DocumentHandler {
  opened(document: OpenedDocument): void | Promise<void>;
  /** The bytes of an input that is no text; the failure has been told. */
  undecodable?(input: Input, bytes: Uint8Array): void;
}

/** Opens the texts in order; with `ignores`, without the findings that they hide. Whatever goes wrong with one of them, in the engine or in the handler, is its failure and the others go on. */
export async function openDocuments(request: DocumentRequest, io: CommandIo, failures: Failures, handler: DocumentHandler, ignores?: IgnoreLists): Promise<void> {
  const onFailure = failures.add.bind(failures);
  const settings = await Settings.open(io.cwd, request, onFailure);
  const inputs = await discover(request.paths, io.cwd, onFailure);
  for (const [done, input] of inputs.entries()) {
    io.progress?.(done, inputs.length);
    const name = input.type === 'file' ? input.path : withSlashes(request.stdinFilename ?? STDIN_PATH);
    const bytes = await readBytes(input, name, io, failures);
    if (bytes === undefined) continue;
    try {
      const decoded = decode(bytes, request.encoding ?? 'auto');
      if (decoded.ok) {
        const location = input.type === 'file' ? input.location : path.resolve(io.cwd, name);
        const config = { ...(await settings.for(location)), ignored: await ignores?.for(location) };
        const { text, encoding, bom } = decoded;
        await handler.opened({ input, path: name, location, bytes, text, encoding, bom, snapshot: openDocument(text, config) });
      } else {
        onFailure({ path: name, message: decoded.reason });
        handler.undecodable?.(input, bytes);
      }
    } catch (error) {
      onFailure({ path: name, message: internalError(error) });
    }
  }
  io.progress?.(inputs.length, inputs.length);
}

async function readBytes(input: Input, name: string, io: CommandIo, failures: Failures): Promise<Uint8Array | undefined> {
  try {
    return input.type === 'file' ? await readFile(input.location) : await buffer(io.stdin);
  } catch (error) {
    failures.add({ path: name, message: reasonOf(error) });
    return undefined;
  }
}

function internalError(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `内部错误，此文件未处理：${message}`, en: `internal error, file not processed: ${message}` };
}
