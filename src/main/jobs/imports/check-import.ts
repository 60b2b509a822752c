import type { ImportCheck } from '../../../shared/contract/imports.ts';
import type { CellProblem } from '../../../shared/domain/imports/read-record.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { Reader } from '../../db/statements.ts';
import { clientChecker } from './check-clients.ts';
import { purchaseChecker } from './check-purchases.ts';
import { LISTED } from './checker.ts';
import type { ImportFile } from './import-file.ts';
import { windows } from './windows.ts';

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
    newClientCount: 0,
    newClients: [],
    problemCount: 0,
    problems: [],
    duplicateCount: 0,
    duplicates: [],
    joinedCount: 0,
    joined: [],
  };
  const take = kind === 'clients' ? clientChecker(sql, file, t, check) : purchaseChecker(sql, file, check);
  for await (const { rows } of windows(take, rowCount)) {
    for (const { row, problems, take: count } of rows) {
      listProblems(check, row, problems, headers);
      if (count) await count();
      else check.refused += 1;
      await breathe();
    }
  }
  return check;
}

function listProblems(
  check: ImportCheck,
  row: number,
  problems: readonly CellProblem[],
  headers: readonly string[],
): void {
  check.problemCount += problems.length;
  for (const { column, value, problem, outcome } of problems) {
    if (check.problems.length >= LISTED) return;
    check.problems.push({ row, column: headers[column] ?? '', value, problem, outcome });
  }
}
