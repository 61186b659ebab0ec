// The program of a worker thread: checks the files that the main thread sends. What crosses is plain data.

import { Readable } from 'node:stream';
import { worker } from 'workerpool';
import type { configuration } from '../engine/index';
import { checkDocument, type CheckRequest } from './checkDocument';
import type { CheckedFile } from './checkText';
import type { Input } from './discover';
import { openInputs } from './documents';
import type { Failure } from './failures';
import { IgnoreLists } from './ignores';
import { Settings } from './settings';

export interface Part {
  readonly inputs: readonly Input[];
  readonly request: CheckRequest;
  readonly cwd: string;
}

export interface FileResult {
  /** Without those of settings files and ignore lists. */
  readonly failures: readonly Failure[];
  /** Undefined where the file could not be checked. */
  readonly checked:
    | {
        readonly file: CheckedFile;
        readonly location: string;
        readonly usedIgnores: readonly configuration.IgnoreEntry[];
      }
    | undefined;
}

/** All parts of a run have the same request: settings and lists are read once in each worker. */
let shared: Promise<{ readonly settings: Settings; readonly ignores: IgnoreLists }> | undefined;

async function open({ request, cwd }: Part) {
  return {
    settings: await Settings.open(cwd, request, toldByMainThread),
    ignores: new IgnoreLists(cwd, toldByMainThread),
  };
}

const toldByMainThread = (): void => undefined;

async function check(part: Part): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const input of part.inputs) results.push(await checkInput(input, part, await (shared ??= open(part))));
  return results;
}

async function checkInput(
  input: Input,
  { request, cwd }: Part,
  reading: Awaited<ReturnType<typeof open>>,
): Promise<FileResult> {
  const failures: Failure[] = [];
  const onFailure = (failure: Failure): void => void failures.push(failure);
  let checked: FileResult['checked'];
  await openInputs(
    [input],
    request,
    { cwd, stdin: Readable.from([]) },
    { ...reading, onFailure },
    {
      async opened(document) {
        const { file } = await checkDocument(document, request, onFailure);
        checked = { file, location: document.location, usedIgnores: [...document.snapshot.usedIgnores] };
      },
    },
  );
  return { failures, checked };
}

worker({ check });
