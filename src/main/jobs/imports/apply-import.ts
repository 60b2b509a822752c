import type { DuplicateWay } from '../../../shared/contract/imports.ts';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { LongWork } from '../../db/unit-of-work.ts';
import { readSettings } from '../../features/settings/settings.repository.ts';
import type { CoreParts } from '../../handlers.ts';
import type { RunningJob } from '../job-board.ts';
import { ClientImport } from './import-clients.ts';
import type { ImportFile } from './import-file.ts';
import { PurchaseImport } from './import-purchases.ts';
import { windows } from './windows.ts';

interface Choices {
  readonly duplicates: DuplicateWay;
  readonly ways: ReadonlyMap<number, DuplicateWay>;
  readonly translate: Translate;
}

interface Tally {
  /** Clients. */
  created: number;
  purchases: number;
  updated: number;
  unchanged: number;
  skipped: number;
  refused: number;
  people: number;
}

/** Brings every row in as one operation. @throws AppError CANCELLED, after which nothing of it is left. */
export async function applyImport(
  { sql, work, clock, newId }: CoreParts,
  file: ImportFile,
  { duplicates, ways, translate }: Choices,
  { signal, progress }: RunningJob,
): Promise<Job['result']> {
  const { kind, rowCount } = file.report;
  const tally: Tally = {
    created: 0,
    purchases: 0,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    refused: 0,
    people: 0,
  };

  const clients = async ({ write, breathe }: LongWork) => {
    const taking = new ClientImport({
      write,
      newId,
      now: clock.now(),
      today: clock.today(),
      categoryReason: translate('domain.categoryFromFile', { file: file.fileName }),
    });
    for await (const { rows, given } of windows((from, to) => file.clients(from, to), rowCount)) {
      taking.expect(rows.flatMap(({ record }) => record ?? []));
      for (const { row, record } of rows) {
        if (record) tally[taking.take(record, duplicates, ways.get(row))] += 1;
        else tally.refused += 1;
        await breathe();
      }
      progress(given, rowCount);
    }
    tally.people = taking.people;
  };

  const purchases = async ({ write, breathe }: LongWork) => {
    const taking = new PurchaseImport({
      write,
      newId,
      now: clock.now(),
      currency: readSettings(sql).currency,
    });
    for await (const { rows, given } of windows((from, to) => file.purchases(from, to), rowCount)) {
      for (const { row, record } of rows) {
        const outcome = record ? taking.take(record, ways.get(row)) : 'refused';
        tally[outcome === 'created' ? 'purchases' : outcome] += 1;
        await breathe();
      }
      progress(given, rowCount);
    }
    tally.created = taking.clients;
  };

  const label = kind === 'clients' ? 'importClients' : 'importPurchases';
  const { operationId } = await work.runLong(
    { label, params: { file: file.fileName } },
    kind === 'clients' ? clients : purchases,
    signal,
  );
  return { ...tally, kind, operationId };
}
