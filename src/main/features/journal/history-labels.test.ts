import { expect, it } from 'vitest';
import { isClientField } from '../../../shared/domain/clients/fields.ts';
import { en } from '../../../shared/i18n/resources.ts';
import { tablesOfClient } from '../../db/referrers.ts';
import { tables } from '../../db/tables.ts';
import { hiddenColumns } from './history-fields.ts';

const { field, record, records } = en.safekeeping;

it('history can name every kind of record and every column of it', () => {
  expect(
    tablesOfClient.filter((table) => !Object.hasOwn(record, table) || !Object.hasOwn(records, table)),
  ).toEqual([]);
  const nameless = tablesOfClient.flatMap((table) =>
    tables[table].columns
      .filter((column) => !hiddenColumns.has(column) && !Object.hasOwn(field, column))
      .map((column) => `${table}.${column}`),
  );
  expect(nameless).toEqual([]);
});

it('history can name every field of a client', () => {
  const camel = (column: string) => column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const nameless = tables.client.columns.filter(
    (column) =>
      !hiddenColumns.has(column) &&
      column !== 'custom' &&
      column !== 'manager_id' &&
      !isClientField(camel(column)),
  );
  expect(nameless).toEqual([]);
});
