import { getRandomValues, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CoreEvent } from '../shared/contract/app.ts';
import type { Reply } from '../shared/contract/client.ts';
import { createI18n, type Translate, toErrorReply } from '../shared/i18n/i18n.ts';
import { createIdMaker, type FillRandom } from '../shared/ids.ts';
import { searchable } from '../shared/text.ts';
import { type Clock, systemClock } from '../shared/time.ts';
import { createHybridClock } from './db/hybrid-clock.ts';
import { Journal } from './db/journal.ts';
import type { Database } from './db/open-database.ts';
import { asStoreError, openDatabase } from './db/open-database.ts';
import { Statements } from './db/statements.ts';
import { putBack, StorePlace } from './db/store-place.ts';
import { UnitOfWork } from './db/unit-of-work.ts';
import type { Affected } from './db/writer.ts';
import { createErrorLog } from './error-log.ts';
import { createAdvocacyHandlers } from './features/advocacy/advocacy.handlers.ts';
import { createAppHandlers } from './features/app/app.handlers.ts';
import { createAttentionHandlers } from './features/attention/attention.handlers.ts';
import { createBinHandlers } from './features/bin/bin.handlers.ts';
import { purgeDue } from './features/bin/purge.ts';
import { createBriefHandlers } from './features/brief/brief.handlers.ts';
import { createClientHandlers } from './features/clients/clients.handlers.ts';
import { keepEveryonesTotals } from './features/clients/everyones-totals.ts';
import { FieldValues } from './features/clients/field-values.ts';
import { ListOrder } from './features/clients/list-order.ts';
import { numbersOf, settle, settleInTurns } from './features/clients/settle.ts';
import { createCompetitionHandlers } from './features/competition/competition.handlers.ts';
import { createComplaintHandlers } from './features/complaints/complaints.handlers.ts';
import { createContactHandlers } from './features/contacts/contacts.handlers.ts';
import { createCustomFieldHandlers } from './features/custom-fields/custom-fields.handlers.ts';
import { createGapHandlers } from './features/gaps/gaps.handlers.ts';
import { createHandoverHandlers } from './features/handover/handover.handlers.ts';
import { createInteractionHandlers } from './features/interactions/interactions.handlers.ts';
import { createInterviewHandlers } from './features/interviews/interviews.handlers.ts';
import { createJournalHandlers } from './features/journal/journal.handlers.ts';
import { createLoyaltyHandlers } from './features/loyalty/loyalty.handlers.ts';
import { PortfolioMeansCache } from './features/loyalty/portfolio-means.ts';
import { createManagerHandlers } from './features/managers/managers.handlers.ts';
import { DuplicateFinder } from './features/merging/duplicate-finder.ts';
import { createMergingHandlers } from './features/merging/merging.handlers.ts';
import { createMotiveHandlers } from './features/motives/motives.handlers.ts';
import { createPrivacyHandlers } from './features/privacy/privacy.handlers.ts';
import { createPromiseHandlers } from './features/promises/promises.handlers.ts';
import { createPurchaseHandlers } from './features/purchases/purchases.handlers.ts';
import { createRateHandlers } from './features/rates/rates.handlers.ts';
import { createSettingsHandlers } from './features/settings/settings.handlers.ts';
import { readSettings } from './features/settings/settings.repository.ts';
import { createTaskHandlers } from './features/tasks/tasks.handlers.ts';
import { createTimelineHandlers } from './features/timeline/timeline.handlers.ts';
import { createViewHandlers } from './features/views/views.handlers.ts';
import type { CoreParts } from './handlers.ts';
import type { Caller, HostCore } from './host-core.ts';
import { createExportHandlers } from './jobs/exports/exports.handlers.ts';
import { FileStore } from './jobs/file-store.ts';
import { createImportHandlers } from './jobs/imports/imports.handlers.ts';
import { JobBoard } from './jobs/job-board.ts';
import { createJobHandlers } from './jobs/jobs.handlers.ts';
import { Upkeep } from './jobs/upkeep.ts';
import { createRouter } from './router.ts';
import { WriteTurn } from './write-turn.ts';

export interface ProfileOptions {
  /** The folder of the profile: database, backups, files on their way. */
  readonly folder: string;
  readonly kind: 'own' | 'sample';
  /** Keeps everything in memory: for tests. */
  readonly inMemory?: boolean;
  readonly clock?: Clock;
  /** Where what went wrong inside is written. */
  readonly report?: (error: unknown, what: string) => void;
  /** Asked when a window wants the other profile. */
  readonly switchTo?: (kind: 'own' | 'sample') => Promise<void>;
  /** Asked to close this profile and open it again from its folder. */
  readonly reopen?: () => Promise<void>;
}

/** One open profile: database → repositories → handlers → router. */
export interface ProfileCore extends HostCore {
  readonly parts: CoreParts;
  readonly journal: Journal;
  /** Writes that wait or run now; long work done outside a procedure takes its turn here. */
  readonly turn: WriteTurn;
  readonly upkeep: Upkeep;
  emit(event: CoreEvent): void;
}

/** @throws AppError STORE_*, DISK_FULL, NODE_UNFIT */
export async function openProfile(options: ProfileOptions): Promise<ProfileCore> {
  const { folder, inMemory = false } = options;
  const file = inMemory ? ':memory:' : join(folder, 'fealty.db');
  const backups = join(folder, 'backups');
  const db = await openDatabase(file, backups);
  try {
    return await composeProfile(db, options);
  } catch (error) {
    db.close();
    throw asStoreError(error, file, backups);
  }
}

/** The profile over its store, which is open already and is closed with it. */
export async function composeProfile(db: Database, options: ProfileOptions): Promise<ProfileCore> {
  const { folder, kind, inMemory = false, clock = systemClock } = options;
  const report = options.report ?? createErrorLog(folder);
  const backups = join(folder, 'backups');
  db.function('searchable', { deterministic: true }, (text) =>
    text === null ? null : searchable(String(text)),
  );
  const sql = new Statements(db);
  const newId = createIdMaker(clock.now, pooledRandom());
  const device = deviceOf(sql);
  const lastStamp = sql.value<string>('SELECT hlc FROM operation ORDER BY no DESC LIMIT 1') ?? null;
  const journal = new Journal(sql, createHybridClock(clock.now, device, lastStamp), device);
  const order = new ListOrder(sql);
  const values = new FieldValues(sql);
  keepEveryonesTotals(sql);
  /** Has what is remembered of lists follow a commit. */
  const follow = (affected: Affected): void => {
    const numbers = numbersOf(sql, affected);
    if (numbers === null) {
      order.forget();
      values.forget();
    } else {
      order.changed(numbers);
      values.changed(numbers);
    }
  };
  const turn = new WriteTurn();

  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => {
    for (const listener of listeners) listener(event);
  };
  const file = join(folder, 'fealty.db');
  const place = new StorePlace(inMemory ? null : file, () => emit({ type: 'changed', operationId: null }));
  const upkeep: Upkeep = new Upkeep({
    db,
    sql,
    clock,
    backups,
    turn,
    order,
    emit,
    report,
    purgeDue: () => purgeDue({ sql, work, sweep: () => upkeep.sweep() }, clock.now()),
    isKept: !inMemory,
    place,
  });
  const finder = new DuplicateFinder(sql);
  const work: UnitOfWork = new UnitOfWork({
    db,
    sql,
    journal,
    clock,
    newId,
    actor: () => readSettings(sql).userName,
    settle: (touched) => settle(sql, touched, clock.today()),
    settleInTurns: (touched, breathe) => settleInTurns(sql, touched, clock.today(), breathe),
    assertKept: () => place.assertThere(),
    committed: (operationId, affected) => {
      follow(affected);
      place.isGone();
      upkeep.committed();
      emit({ type: 'changed', operationId });
    },
    erased: () => finder.forget(),
  });
  await work.recover();

  const parts: CoreParts = { sql, work, order, values, clock, newId };
  const languages = { ru: createI18n('ru'), en: createI18n('en') };
  const translate = (): Translate => languages[readSettings(sql).language].t;
  mkdirSync(folder, { recursive: true });
  const files = new FileStore(join(folder, 'files'));
  const board = new JobBoard({ newId, announce: (jobId) => emit({ type: 'job', jobId }), translate, report });
  const { closeAll, ...imports } = createImportHandlers(parts, { board, files, turn, translate });
  const means = new PortfolioMeansCache(sql);
  const route = createRouter({
    handlers: {
      ...createAppHandlers(parts, {
        kind,
        upkeep,
        place,
        switchTo: options.switchTo ?? (() => Promise.resolve()),
        putBack: async () => {
          await turn.take(() => putBack(db, file, clock.now()));
          await options.reopen?.();
        },
      }),
      ...createSettingsHandlers(parts, upkeep),
      ...createRateHandlers(parts),
      ...createClientHandlers(parts),
      ...createBriefHandlers(parts, means),
      ...createContactHandlers(parts),
      ...createMotiveHandlers(parts),
      ...createLoyaltyHandlers(parts, means, translate),
      ...createPurchaseHandlers(parts),
      ...createInteractionHandlers(parts),
      ...createPromiseHandlers(parts),
      ...createComplaintHandlers(parts),
      ...createCompetitionHandlers(parts),
      ...createAdvocacyHandlers(parts),
      ...createAttentionHandlers(parts),
      ...createInterviewHandlers(parts),
      ...createTaskHandlers(parts),
      ...createGapHandlers(parts),
      ...createTimelineHandlers(parts),
      ...createManagerHandlers(parts),
      ...createBinHandlers(parts, upkeep),
      ...createHandoverHandlers(parts),
      ...createPrivacyHandlers(parts, { upkeep, translate }),
      ...createMergingHandlers(parts, finder),
      ...createCustomFieldHandlers(parts),
      ...createViewHandlers(parts),
      ...imports,
      ...createExportHandlers(parts, { board, files, translate }),
      ...createJobHandlers(board),
      ...createJournalHandlers(parts, journal),
    },
    turn,
    translate,
    report,
  });
  upkeep.start();
  place.start();
  let isClosed = false;

  return {
    parts,
    journal,
    turn,
    upkeep,
    emit,
    async call(name: string, input: unknown, caller: Caller): Promise<Reply> {
      if (!isClosed) return route(name, input, caller);
      return { ok: false, error: toErrorReply(languages.ru.t, 'STORE_CLOSED', {}) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: { receive: (body) => files.receive(body), find: (name) => files.find(name) },
    async close() {
      isClosed = true;
      place.stop();
      await board.stopAll();
      await closeAll();
      await upkeep.stop();
      await turn.settled();
      await nextTurn();
      db.close();
    },
  };
}

/** Which device wrote: made once for a profile, part of every operation's stamp. */
function deviceOf(sql: Statements): string {
  const known = sql.value<string>(`SELECT value FROM meta WHERE key = 'device'`);
  if (known !== undefined) return known;
  const device = randomBytes(6).toString('hex');
  sql.run(`INSERT INTO meta VALUES ('device', ?)`, [device]);
  return device;
}

const RANDOM_POOL_BYTES = 4096;

/** Random bytes for ids, fetched many at a time: each fetch costs more than all else that an id takes. */
function pooledRandom(): FillRandom {
  const pool = new Uint8Array(RANDOM_POOL_BYTES);
  let used = pool.length;
  return (bytes) => {
    if (used + bytes.length > pool.length) {
      getRandomValues(pool);
      used = 0;
    }
    bytes.set(pool.subarray(used, used + bytes.length));
    used += bytes.length;
    return bytes;
  };
}
