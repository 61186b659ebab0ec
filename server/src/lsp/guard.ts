// The one wall around every handler: an exception is one failed request and one line in the log, never a dead server.

import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** Takes one line. Lines never hold text of a document. */
export type Log = (line: string) => void;

export class Guard {
  constructor(private readonly log: Log) {}

  /** A handler for a request: what it throws is answered with an error that names the request and nothing else. */
  request<Params, Result>(
    name: string,
    handler: (params: Params) => Result | Promise<Result>,
  ): (params: Params) => Promise<Result | ResponseError<never>> {
    return async (params) => {
      try {
        return await handler(params);
      } catch (error) {
        this.#failed(name, error);
        return new ResponseError(ErrorCodes.InternalError, `${name} failed`);
      }
    };
  }

  /** A handler for a notification. It starts at once: the order of notifications is kept. */
  notification<Params>(
    name: string,
    handler: (params: Params) => void | Promise<void>,
  ): (params: Params) => Promise<void> {
    return (params) => this.run(name, () => handler(params));
  }

  /** Work that nobody waits for; the promise never rejects. */
  async run(name: string, work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#failed(name, error);
    }
  }

  #failed(name: string, error: unknown): void {
    this.log(`${name} failed: ${describeError(error)}`);
  }
}

/** How many calls of the stack are named. */
const CALLS = 4;

/** What went wrong and where, without the error's message: a message may quote the text that was being read. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const stack = error.stack ?? '';
  const afterMessage = stack.slice(stack.indexOf(error.message) + error.message.length);
  const calls = afterMessage
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
  return [error.name, ...calls.slice(0, CALLS)].join(' ');
}
