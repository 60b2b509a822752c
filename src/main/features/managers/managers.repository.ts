import { AppError } from '../../../shared/contract/errors.ts';
import type { Manager } from '../../../shared/contract/managers.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';

export function listManagers(sql: Reader): Manager[] {
  return sql.all<Manager>(
    `SELECT m.id, m.name, m.email, count(c.id) AS clients
     FROM manager m LEFT JOIN client c ON c.manager_id = m.id AND c.removed_at IS NULL GROUP BY m.id ORDER BY m.name`,
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

/** The manager of this name, made if there is none. */
export function managerByName(write: Writer, name: string, newId: () => string): string {
  const known = write.value<string>('SELECT id FROM manager WHERE name = ?', [name]);
  if (known !== undefined) return known;
  const id = newId();
  write.insert('manager', { id, name, email: null });
  return id;
}
