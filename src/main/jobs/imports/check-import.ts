import type { ClientPatch } from '../../../shared/contract/clients.ts';
import type { ImportCheck } from '../../../shared/contract/imports.ts';
import type { CellProblem } from '../../../shared/domain/imports/read-record.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { Reader } from '../../db/statements.ts';
import { getClient } from '../../features/clients/clients.repository.ts';
import { contactsOf } from '../../features/contacts/contacts.repository.ts';
import { askedOf, wayOf } from './import-clients.ts';
import type { ImportFile } from './import-file.ts';
import { askedOfPurchase, KnownPurchases, purchaseClient } from './import-purchases.ts';
import { changesOf, samePerson } from './merge-client.ts';
import { ClientRecogniser } from './recognise-client.ts';
import { windows } from './windows.ts';

/** How many problems and duplicates are listed; all are counted. */
const LISTED = 200;
/** Sorts after every id. */
const AFTER_ALL = '\uffff';

/** Goes through every row without changing anything. */
export async function checkImport(
  sql: Reader,
  file: ImportFile,
  t: Translate,
  breathe: () => Promise<void>,
): Promise<ImportCheck> {
  const { kind, rowCount, headers } = file.report;
  const check: ImportCheck = {
    rows: rowCount,
    creates: 0,
    updates: 0,
    unchanged: 0,
    refused: 0,
    people: 0,
    newClients: 0,
    problemCount: 0,
    problems: [],
    duplicateCount: 0,
    duplicates: [],
  };
  const take = kind === 'clients' ? clientChecker(sql, file, t, check) : purchaseChecker(sql, file, check);
  for await (const { rows } of windows(take, rowCount)) {
    for (const { row, problems, take: apply } of rows) {
      listProblems(check, row, problems, headers);
      if (apply) apply();
      else check.refused += 1;
      await breathe();
    }
  }
  return check;
}

type Checked = { row: number; problems: readonly CellProblem[]; take: (() => void) | null };

function listProblems(
  check: ImportCheck,
  row: number,
  problems: readonly CellProblem[],
  headers: readonly string[],
): void {
  check.problemCount += problems.length;
  for (const { column, value, problem, refusesRow } of problems) {
    if (check.problems.length >= LISTED) return;
    check.problems.push({ row, column: headers[column] ?? '', value, problem, refusesRow });
  }
}

function clientChecker(
  sql: Reader,
  file: ImportFile,
  t: Translate,
  check: ImportCheck,
): (from: number, to: number) => Promise<Checked[]> {
  const recogniser = new ClientRecogniser(sql);
  return async (from, to) =>
    (await file.clients(from, to)).map(({ row, record, problems }) => ({
      row,
      problems,
      take:
        record &&
        (() => {
          const asked = askedOf(record);
          const known = recogniser.find(asked, true);
          const isNew = wayOf(known, 'update', undefined) === 'create';
          if (known && !known.isOfThisFile) {
            const client = getClient(sql, known.id);
            const managerId =
              record.manager === null
                ? null
                : (sql.value<string>('SELECT id FROM manager WHERE name = ?', [record.manager]) ??
                  record.manager);
            const changes = changesOf(client, record, managerId);
            const isNewPerson =
              record.person !== null && samePerson(contactsOf(sql, known.id), record.person) === null;
            check.duplicateCount += 1;
            if (check.duplicates.length < LISTED)
              check.duplicates.push({
                row,
                name: record.name,
                clientId: client.id,
                clientName: client.name,
                by: known.by,
                isCertain: known.isCertain,
                changes: listChanges(sql, t, client, changes, record.manager),
              });
            if (!isNew && Object.keys(changes).length === 0 && !isNewPerson) check.unchanged += 1;
            else if (!isNew) check.updates += 1;
            if (!isNew && isNewPerson) check.people += 1;
          } else if (record.person !== null) check.people += 1;
          if (isNew) {
            check.creates += 1;
            recogniser.note(asked, `row ${row}`);
          }
        }),
    }));
}

function listChanges(
  sql: Reader,
  t: Translate,
  client: object,
  changes: ClientPatch,
  manager: string | null,
): { field: string; before: string; after: string }[] {
  const before = client as Record<string, unknown>;
  return Object.entries(changes).flatMap(([field, value]) => {
    if (field === 'custom')
      return Object.entries(value as Record<string, unknown>).map(([id, after]) => ({
        field: `custom:${id}`,
        before: shown((before['custom'] as Record<string, unknown>)[id]),
        after: shown(after),
      }));
    if (field === 'managerId') {
      const name = sql.value<string>('SELECT name FROM manager WHERE id = ?', [String(before[field])]);
      return [{ field: 'manager', before: name ?? '', after: manager ?? '' }];
    }
    const word = (each: unknown) =>
      shown(each) === '' || (field !== 'status' && field !== 'lossReason')
        ? shown(each)
        : t(`domain.${field}.${shown(each)}` as 'domain.status.active');
    return [{ field, before: word(before[field]), after: word(value) }];
  });
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);

function purchaseChecker(
  sql: Reader,
  file: ImportFile,
  check: ImportCheck,
): (from: number, to: number) => Promise<Checked[]> {
  const recogniser = new ClientRecogniser(sql);
  const known = new KnownPurchases(sql, AFTER_ALL);
  return async (from, to) =>
    (await file.purchases(from, to)).map(({ row, record, problems }) => ({
      row,
      problems,
      take:
        record &&
        (() => {
          const clientId = purchaseClient(recogniser, record);
          if (clientId === null) {
            check.newClients += 1;
            recogniser.note(askedOfPurchase(record), `row ${row}`);
          }
          if (clientId !== null && known.find(clientId, record) !== null) check.unchanged += 1;
          else check.creates += 1;
        }),
    }));
}
