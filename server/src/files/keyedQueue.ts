// Work on the same thing one after the other, on different things at once.

export class KeyedQueue {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Begins when all work that was given for the key before has ended, well or not. */
  async run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key);
    const result = before === undefined ? work() : before.then(work, work);
    this.#last.set(key, result);
    try {
      return await result;
    } finally {
      if (this.#last.get(key) === result) this.#last.delete(key);
    }
  }
}
