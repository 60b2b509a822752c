import type { ImportKind } from '../../../shared/contract/imports.ts';
import { takesManyColumns } from '../../../shared/domain/imports/fields.ts';

/** Which field each column feeds, in the order of the columns; null leaves a column out. */
export type Mapping = readonly (string | null)[];

/** Gives a field to a column, taking it from the column that had it where only one may feed it. */
export function assignField(mapping: Mapping, column: number, field: string | null): Mapping {
  return mapping.map((current, index) => {
    if (index === column) return field;
    return current !== null && current === field && !takesManyColumns(field) ? null : current;
  });
}

/** What must be mapped before the rows can be checked; null when nothing is missing. */
export function missingField(
  mapping: Mapping,
  kind: ImportKind,
): 'needName' | 'needClient' | 'needDate' | null {
  const has = (...fields: string[]) => fields.some((field) => mapping.includes(field));
  if (kind === 'purchases') {
    if (!has('client', 'clientTaxId')) return 'needClient';
    return has('date') ? null : 'needDate';
  }
  return has('name', 'legalName', 'contactName', 'contactFirstName', 'contactLastName') ? null : 'needName';
}
