import { AppError } from '../../../shared/contract/errors.ts';
import type { Manager } from '../../../shared/contract/managers.ts';
import { pointers } from '../../db/referrers.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { IS_LIVE } from '../clients/lineage.ts';

export function listManagers(sql: Reader): Manager[] {
  return sql.all<Manager>(
    `SELECT m.id, m.name, m.email, m.left_on AS leftOn, count(c.id) AS clients
     FROM manager m LEFT JOIN client c ON c.manager_id = m.id AND ${IS_LIVE} GROUP BY m.id ORDER BY m.left_on IS NOT NULL, m.name`,
  );
}

/** @throws AppError NOT_FOUND */
export function getManager(sql: Reader, id: string): Manager {
  const manager = listManagers(sql).find((each) => each.id === id);
  if (!manager) throw new AppError('NOT_FOUND');
  return manager;
}

/** @throws AppError DUPLICATE_NAME when another manager has the name. */
export function assertManagerName(sql: Reader, name: string, except: string | null): void {
  const other = sql.value<string>('SELECT id FROM manager WHERE name = ?', [name]);
  if (other !== undefined && other !== except) throw new AppError('DUPLICATE_NAME', { name });
}

/** Whether anything recorded names a manager: then the manager has to stay, at least as one who left. */
export const isRemembered = (sql: Reader, id: string): boolean =>
  pointers(sql).some(
    ({ table, column, to }) =>
      to === 'manager' && sql.value(`SELECT 1 FROM ${table} WHERE ${column} = ?`, [id]) !== undefined,
  );

/** A manager of this name who left; undefined where there is none. */
export const managerWhoLeft = (sql: Reader, name: string): string | undefined =>
  sql.value<string>('SELECT id FROM manager WHERE name = ? AND left_on IS NOT NULL', [name]);

/** The manager of this name, made if there is none; one who left is back. */
export function managerByName(write: Writer, name: string, newId: () => string): string {
  const known = write.value<string>('SELECT id FROM manager WHERE name = ?', [name]);
  if (known !== undefined) {
    write.update('manager', known, { left_on: null });
    return known;
  }
  const id = newId();
  write.insert('manager', { id, name, email: null });
  return id;
}
