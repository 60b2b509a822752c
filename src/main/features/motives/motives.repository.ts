import type { ClientMotive } from '../../../shared/contract/motives.ts';
import type { Motive } from '../../../shared/domain/motives/motives.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';

export function motivesOf(sql: Reader, clientId: string): ClientMotive[] {
  return sql
    .all<{ motive: Motive; is_primary: number; note: string | null }>(
      'SELECT motive, is_primary, note FROM client_motive WHERE client_id = ? ORDER BY is_primary DESC, id',
      [clientId],
    )
    .map(({ motive, is_primary, note }) => ({ motive, isPrimary: is_primary === 1, note }));
}

/** Makes the motives of a client exactly these, touching only the rows that differ. */
export function setMotives(
  write: Writer,
  clientId: string,
  motives: readonly ClientMotive[],
  newId: () => string,
): void {
  const before = write.all<{ id: string; motive: Motive }>(
    'SELECT id, motive FROM client_motive WHERE client_id = ?',
    [clientId],
  );
  for (const { id, motive } of before) {
    if (!motives.some((each) => each.motive === motive)) write.remove('client_motive', id);
  }
  for (const { motive, isPrimary, note } of motives) {
    const row = { is_primary: isPrimary ? 1 : 0, note };
    const known = before.find((each) => each.motive === motive);
    if (known) write.update('client_motive', known.id, row);
    else write.insert('client_motive', { id: newId(), client_id: clientId, motive, ...row });
  }
}
