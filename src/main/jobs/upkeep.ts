import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CoreEvent } from '../../shared/contract/app.ts';
import type { Clock } from '../../shared/time.ts';
import { copiesHolding, lastBackupAt, makeBackup, removeCopies, rewriteDatabase } from '../db/backup.ts';
import type { Database } from '../db/open-database.ts';
import type { Statements } from '../db/statements.ts';
import type { StorePlace } from '../db/store-place.ts';
import type { ListOrder } from '../features/clients/list-order.ts';
import { tidySearchIndex } from '../features/clients/search-index.ts';
import { settle } from '../features/clients/settle.ts';
import type { WriteTurn } from '../write-turn.ts';
import { SearchUpkeep } from './search-upkeep.ts';

const CHECKPOINT_MS = 20_000;
const TICK_MS = 60_000;
const FIRST_LOOK_MS = 2000;
const BACKUP_EVERY_MS = 20 * 3600_000;
const CLIENTS_PER_TURN = 50;

interface UpkeepParts {
  readonly db: Database;
  readonly sql: Statements;
  readonly clock: Clock;
  readonly backups: string;
  readonly turn: WriteTurn;
  readonly order: ListOrder;
  readonly emit: (event: CoreEvent) => void;
  readonly report: (error: unknown, what: string) => void;
  /** Deletes for good what lay in the bin for its time. */
  readonly purgeDue: () => Promise<unknown>;
  /** Whether the profile is on a disk. */
  readonly isKept: boolean;
  readonly place: StorePlace;
}

/** What the core does by itself: short logs, a daily backup, and clients whose figures change with the day. */
export class Upkeep {
  readonly #parts: UpkeepParts;
  readonly #search: SearchUpkeep;
  #checkpoint: NodeJS.Timeout | null = null;
  #tick: NodeJS.Timeout | null = null;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;
  #lastBackupAt: number | null = null;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
    this.#search = new SearchUpkeep({ ...parts, tidied: () => this.#checkpointSoon() });
    if (parts.isKept) this.#lastBackupAt = lastBackupAt(parts.backups);
  }

  /** From now on looks after the profile once a minute, as after a sleep: what is due is done then. */
  start(): void {
    this.#tick = setInterval(() => void this.look(), TICK_MS);
    this.#tick.unref();
    setTimeout(() => void this.look(), FIRST_LOOK_MS).unref();
    this.#search.soon();
  }

  /** What was committed is taken into the search index, and the log into the database, in their time. */
  committed(): void {
    this.#search.soon();
    this.#checkpointSoon();
  }

  /** Within 30 seconds of a commit the log is folded into the database: a flipped bit in it would cost every later commit. */
  #checkpointSoon(): void {
    if (!this.#parts.isKept || this.#checkpoint || this.#isStopped) return;
    this.#checkpoint = setTimeout(() => {
      this.#checkpoint = null;
      if (this.#parts.turn.idle) this.#foldLog();
      else this.#checkpointSoon();
    }, CHECKPOINT_MS);
    this.#checkpoint.unref();
  }

  #foldLog(): void {
    try {
      this.#parts.db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // A full disk: the log keeps everything until there is room.
      this.#parts.report(error, 'checkpoint');
      this.#checkpointSoon();
    }
  }

  /**
   * Clears what is left of erased rows: the search index takes them out, and the log is folded into the database,
   * where erased content is overwritten. Within a write's turn.
   */
  async sweep(): Promise<void> {
    const { db, sql, isKept } = this.#parts;
    const oneTurn = db.transaction(() => tidySearchIndex(sql));
    while (oneTurn.immediate()) await nextTurn();
    if (isKept) this.#foldLog();
  }

  /**
   * Writes the database file anew without the shadows of what was erased, and folds the log; answers false where the
   * disk has no room. Other calls wait meanwhile.
   */
  rewriteStore(): boolean {
    const { db, isKept } = this.#parts;
    if (!isKept) return true;
    const isRewritten = rewriteDatabase(db);
    this.#foldLog();
    return isRewritten;
  }

  /** The copies that hold rows of these ids. */
  async copiesHolding(ids: readonly string[]): Promise<string[]> {
    return this.#parts.isKept ? copiesHolding(this.#parts.backups, ids) : [];
  }

  /** Puts a fresh copy in the place of older ones, which go once it is verified. */
  async replaceCopies(files: readonly string[]): Promise<void> {
    const fresh = await this.#copy(this.#parts.clock.now());
    removeCopies(files.filter((file) => file !== fresh));
  }

  lastBackupAt(): number | null {
    return this.#lastBackupAt;
  }

  /** A verified backup now; answers its moment. */
  async backup(): Promise<number> {
    const now = this.#parts.clock.now();
    if (this.#parts.isKept) await this.#copy(now);
    return now;
  }

  async #copy(now: number): Promise<string> {
    const { db, backups, emit } = this.#parts;
    const file = await makeBackup(db, backups, now);
    this.#lastBackupAt = now;
    emit({ type: 'changed', operationId: null });
    return file;
  }

  /** Judges again the clients whose day has come: revenue leaves its year, an invoice falls due. */
  async judgeDue(): Promise<number> {
    const { sql, clock, order, db, emit } = this.#parts;
    let judged = 0;
    for (;;) {
      const today = clock.today();
      const due = sql.all<{ id: string; no: number }>(
        `SELECT c.id, c.no FROM client_summary s JOIN client c ON c.no = s.no WHERE s.judge_on <= ? LIMIT ?`,
        [today, CLIENTS_PER_TURN],
      );
      if (due.length === 0 || this.#isStopped) break;
      db.transaction(() => {
        settle(
          sql,
          due.map(({ id, no }) => [id, no]),
          today,
        );
      }).immediate();
      judged += due.length;
      await nextTurn();
    }
    if (judged > 0) {
      order.forget();
      emit({ type: 'changed', operationId: null });
    }
    return judged;
  }

  /** Has every client judged again, as when sums are to be made in another currency. */
  judgeAllSoon(): void {
    this.#parts.sql.run('UPDATE client_summary SET judge_on = ?', [this.#parts.clock.today()]);
    setTimeout(() => void this.look(), 0).unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#tick) clearInterval(this.#tick);
    await this.#search.stop();
    await this.#running;
    if (this.#checkpoint) clearTimeout(this.#checkpoint);
  }

  /** Does what is due, unless somebody is writing: then the next look does it. */
  look(): Promise<void> {
    const { turn, clock, isKept, place, report } = this.#parts;
    if (this.#isStopped || !turn.idle) return this.#running;
    this.#running = turn
      .take(async () => {
        await this.judgeDue();
        await this.#parts.purgeDue();
        const isDue = this.#lastBackupAt === null || clock.now() - this.#lastBackupAt > BACKUP_EVERY_MS;
        // A folder that somebody deleted is not made again unasked.
        if (isKept && isDue && !place.isGone() && !this.#isStopped) await this.backup();
      })
      .catch((error: unknown) => report(error, 'upkeep'));
    return this.#running;
  }
}
