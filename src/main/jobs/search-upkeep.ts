import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from '../db/open-database.ts';
import type { Statements } from '../db/statements.ts';
import { tidySearchIndex } from '../features/clients/search-index.ts';
import type { WriteTurn } from '../write-turn.ts';

/** Writes that follow each other closely are taken into the index together. */
const REST_MS = 100;

interface SearchUpkeepParts {
  readonly db: Database;
  readonly sql: Statements;
  readonly turn: WriteTurn;
  /** Told when the index changed and has nothing left to do. */
  readonly tidied: () => void;
  readonly report: (error: unknown, what: string) => void;
}

/** Brings the search index up to date after writes, turn by turn between those of others. */
export class SearchUpkeep {
  readonly #parts: SearchUpkeepParts;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(parts: SearchUpkeepParts) {
    this.#parts = parts;
  }

  soon(): void {
    if (this.#timer || this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#running = this.#running
        .then(() => this.#tidy())
        .catch((error: unknown) => this.#parts.report(error, 'search index'));
    }, REST_MS);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  async #tidy(): Promise<void> {
    const { db, sql, turn, tidied } = this.#parts;
    const oneTurn = db.transaction(() => tidySearchIndex(sql));
    let turns = 0;
    while (!this.#isStopped && (await turn.take(() => oneTurn.immediate()))) {
      turns += 1;
      await nextTurn();
    }
    if (turns > 0) tidied();
  }
}
