import type { ImportCheck } from '../../../shared/contract/imports.ts';
import type { CellProblem, PurchaseRecord } from '../../../shared/domain/imports/read-record.ts';
import type { Reader } from '../../db/statements.ts';
import { clientName } from '../../features/clients/clients.repository.ts';
import { askedOfPurchase } from './asked.ts';
import { type Checker, LISTED } from './checker.ts';
import type { ImportFile } from './import-file.ts';
import { KnownPurchases } from './import-purchases.ts';
import { ClientRecogniser, type Known } from './recognise-client.ts';

/** Sorts after every id. */
const AFTER_ALL = '\uffff';
/** How many rows of a new client are named; all are counted. */
const NAMED_ROWS = 5;

/** Counts what a list of purchases would add, and the clients that would come with it. */
export function purchaseChecker(sql: Reader, file: ImportFile, check: ImportCheck): Checker {
  const recogniser = new ClientRecogniser(sql);
  const purchases = new KnownPurchases(sql, AFTER_ALL);
  const listed = new Map<string, ImportCheck['newClients'][number]>();
  const toldInns = new Set<string>();

  const addClient = (row: number, record: PurchaseRecord, perhaps: Known | null): void => {
    const place = `row ${row}`;
    recogniser.note(askedOfPurchase(record), place);
    check.newClientCount += 1;
    if (check.newClients.length >= LISTED) return;
    const client = {
      name: record.client,
      rows: [row],
      rowCount: 1,
      perhaps: perhaps && { id: perhaps.id, name: clientName(sql, perhaps.id), by: perhaps.by },
    };
    check.newClients.push(client);
    listed.set(place, client);
  };

  const take = (row: number, record: PurchaseRecord): void => {
    const known = recogniser.find(askedOfPurchase(record), true);
    if (known?.isCertain === true) {
      const client = listed.get(known.id);
      if (client) {
        client.rowCount += 1;
        if (client.rows.length < NAMED_ROWS) client.rows.push(row);
      }
    } else addClient(row, record, known);
    if (known?.isCertain === true && purchases.find(known.id, record) !== null) check.unchanged += 1;
    else check.creates += 1;
  };

  /** A client's tax number stands in every one of its rows: it is told of once. */
  const news = (problems: readonly CellProblem[]): CellProblem[] =>
    problems.filter(({ problem, value }) => {
      if (problem !== 'innChecksum') return true;
      if (toldInns.has(value)) return false;
      toldInns.add(value);
      return true;
    });

  return async (from, to) =>
    (await file.purchases(from, to)).map(({ row, record, problems }) => ({
      row,
      problems: news(problems),
      take: record && (() => take(row, record)),
    }));
}
