/** Lets one writer in at a time, in the order they came: long operations span several turns of the event loop. */
export class WriteTurn {
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  take<T>(work: () => T | Promise<T>): Promise<T> {
    this.#waiting += 1;
    const mine = this.#last.then(work);
    this.#last = mine
      .catch(() => undefined)
      .finally(() => {
        this.#waiting -= 1;
      });
    return mine;
  }

  /** Whether nobody writes or waits to. */
  get idle(): boolean {
    return this.#waiting === 0;
  }

  /** Resolves when everyone who waits now has written. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
