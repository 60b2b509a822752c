import type { ImportCheck } from '../../../shared/contract/imports.ts';
import type { ClientRecord, ReadRow } from '../../../shared/domain/imports/read-record.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { Reader } from '../../db/statements.ts';
import type { AskingRecord } from './asked.ts';
import { type Checker, LISTED } from './checker.ts';
import { wayOf } from './import-clients.ts';
import type { ImportFile } from './import-file.ts';
import { ClientRecogniser, type Known } from './recognise-client.ts';
import { type ClientState, changesOfRow, stateOfRow, storedState } from './row-changes.ts';

/** Counts what a list of clients would add and change, row by row. */
export function clientChecker(sql: Reader, file: ImportFile, t: Translate, check: ImportCheck): Checker {
  const recogniser = new ClientRecogniser(sql);
  /** Clients that listed rows are about, as those rows would leave them. */
  const stored = new Map<string, ClientState>();
  const ofThisFile = new Map<string, FirstRow>();

  const firstRow = async (place: string): Promise<FirstRow> => {
    const known = ofThisFile.get(place);
    if (known) return known;
    const [first] = await file.clients(Number(place), Number(place) + 1);
    if (!first?.record) throw new Error(`no client in place ${place} of the file`);
    const { row, record } = first;
    return { row, name: record.name, state: stateOfRow(sql, record) };
  };

  const join = async (row: number, record: ClientRecord, { id: place, by }: Known): Promise<void> => {
    check.joinedCount += 1;
    if (check.joined.length >= LISTED) {
      if (record.person !== null) check.people += 1;
      return;
    }
    const first = await firstRow(place);
    const { changes, newPerson, after } = changesOfRow(sql, t, first.state, record);
    ofThisFile.set(place, { ...first, state: after });
    check.joined.push({ row, name: record.name, intoRow: first.row, intoName: first.name, by, changes });
    if (newPerson) check.people += 1;
  };

  const compare = (row: number, record: ClientRecord, known: Known, isNew: boolean): void => {
    const before = stored.get(known.id) ?? storedState(sql, known.id);
    const { changes, newPerson, after } = changesOfRow(sql, t, before, record);
    check.duplicateCount += 1;
    if (check.duplicates.length < LISTED) {
      const { id, by, isCertain } = known;
      const clientName = before.client.name;
      check.duplicates.push({ row, name: record.name, clientId: id, clientName, by, isCertain, changes });
      if (!isNew) stored.set(id, after);
    }
    if (isNew) return;
    if (changes.length === 0) check.unchanged += 1;
    else check.updates += 1;
    if (newPerson) check.people += 1;
  };

  const take = (row: number, place: number, record: AskingRecord): void | Promise<void> => {
    const { asked } = record;
    const known = recogniser.find(asked, true);
    if (known?.isOfThisFile === true) return join(row, record, known);
    const isNew = wayOf(known, 'update', undefined) === 'create';
    if (known) compare(row, record, known, isNew);
    if (!isNew) return;
    check.creates += 1;
    if (record.person !== null) check.people += 1;
    recogniser.note(asked, String(place));
  };

  let expected: readonly ReadRow<AskingRecord>[] = [];
  /** With the first row of a window that is counted: the window after it is read meanwhile. */
  const expect = (rows: readonly ReadRow<AskingRecord>[]): void => {
    if (rows === expected) return;
    expected = rows;
    recogniser.expect(rows.flatMap(({ record }) => record?.asked ?? []));
  };

  return async (from, to) => {
    const rows = await file.clients(from, to);
    return rows.map(({ row, record, problems }, i) => ({
      row,
      problems,
      take:
        record &&
        (() => {
          expect(rows);
          return take(row, from + i, record);
        }),
    }));
  };
}

interface FirstRow {
  readonly row: number;
  readonly name: string;
  /** The client as this row and those that joined it would make it. */
  readonly state: ClientState;
}
