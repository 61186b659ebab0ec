// The texts that a command is given, read and opened one after the other; what cannot be read is told and the others go on.

import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { openDocument, type Snapshot } from '../engine/index';
import { markupByName, reasonOf, type Decoded, type EncodingChoice } from '../files/index';
import { decodeBytes, readRegularFileSync } from '../files/node/index';
import { discover, STDIN_PATH, withSlashes, type Input } from './discover';
import type { Failure, Failures } from './failures';
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

/** What reading the inputs needs of the world. */
export type InputIo = Pick<CommandIo, 'stdin' | 'cwd' | 'progress'>;

export interface DocumentHandler {
  opened(document: OpenedDocument): void | Promise<void>;
  /** The bytes of an input that is no text; the failure has been told. */
  undecodable?(input: Input, bytes: Uint8Array): void;
}

/** What the texts are opened with. */
export interface Opening {
  readonly settings: Settings;
  /** Findings that they hide are left out. */
  readonly ignores?: IgnoreLists;
  readonly onFailure: (failure: Failure) => void;
}

/** Finds and opens the texts in order. */
export async function openDocuments(
  request: DocumentRequest,
  io: CommandIo,
  failures: Failures,
  handler: DocumentHandler,
): Promise<void> {
  const onFailure = failures.add.bind(failures);
  const settings = await Settings.open(io.cwd, request, onFailure);
  const inputs = await discover(request.paths, io.cwd, onFailure);
  await openInputs(inputs, request, io, { settings, onFailure }, handler);
}

/** Opens the texts in order. Whatever goes wrong with one of them, in the engine or in the handler, is its failure and the others go on. */
export async function openInputs(
  inputs: readonly Input[],
  request: DocumentRequest,
  io: InputIo,
  { settings, ignores, onFailure }: Opening,
  handler: DocumentHandler,
): Promise<void> {
  for (const [done, input] of inputs.entries()) {
    io.progress?.(done, inputs.length);
    const name = input.type === 'file' ? input.path : withSlashes(request.stdinFilename ?? STDIN_PATH);
    const bytes = await readBytes(input, name, io, onFailure);
    if (bytes === undefined) continue;
    try {
      const decoded = decodeBytes(bytes, request.encoding ?? 'auto');
      if (decoded.ok) {
        const location = input.type === 'file' ? input.location : path.resolve(io.cwd, name);
        const config = {
          ...(await settings.for(location)),
          ignored: await ignores?.for(location),
          markup: markupByName(name),
        };
        const { text, encoding, bom } = decoded;
        await handler.opened({
          input,
          path: name,
          location,
          bytes,
          text,
          encoding,
          bom,
          snapshot: openDocument(text, config),
        });
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

/** Files are read at once: nothing else waits for this thread, and the asynchronous way costs five times the processor's time. */
async function readBytes(
  input: Input,
  name: string,
  io: InputIo,
  onFailure: (failure: Failure) => void,
): Promise<Uint8Array | undefined> {
  try {
    return input.type === 'file' ? readRegularFileSync(input.location) : await buffer(io.stdin);
  } catch (error) {
    onFailure({ path: name, message: reasonOf(error) });
    return undefined;
  }
}

function internalError(error: unknown) {
  const message = error instanceof Error ? error.message : String(error);
  return { zh: `内部错误，此文件未处理：${message}`, en: `internal error, file not processed: ${message}` };
}
