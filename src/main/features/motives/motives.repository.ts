import type { ClientMotive, MotiveInput } from '../../../shared/contract/motives.ts';
import type { Motive } from '../../../shared/domain/motives/motives.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Reader, Row } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { assertReferences, recordKind, recordsOf, toRecordRow } from '../records/record-kind.ts';

export const motiveKind = recordKind<Omit<ClientMotive, 'id' | 'clientId'>>(
  'client_motive',
  {
    motive: 'motive',
    isPrimary: { column: 'is_primary', as: 'flag' },
    note: 'note',
    contactId: 'contact_id',
    saidOn: 'said_on',
    strength: 'strength',
    notedOn: 'noted_on',
    fadesOn: 'fades_on',
  },
  'is_primary',
);

/** Motives of a client: the primary one first, then in the order they were recorded. */
export function motivesOf(sql: Reader, clientId: string): ClientMotive[] {
  return recordsOf(sql, motiveKind, clientId).sort(
    (a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (a.id < b.id ? -1 : 1),
  );
}

/** Makes the motives of a client exactly these, touching only the rows and the evidence that differ. */
export function setMotives(
  write: Writer,
  clientId: string,
  motives: readonly MotiveInput[],
  { newId, today }: { readonly newId: () => string; readonly today: PlainDate },
): void {
  const before = write.all<{ id: string; motive: Motive }>(
    'SELECT id, motive FROM client_motive WHERE client_id = ?',
    [clientId],
  );
  for (const { id, motive } of before) {
    if (!motives.some((each) => each.motive === motive)) write.remove('client_motive', id);
  }
  for (const motive of motives) {
    const row: Row = toRecordRow(motiveKind, motive);
    assertReferences(write, clientId, row);
    const known = before.find((each) => each.motive === motive.motive);
    if (known) write.update('client_motive', known.id, row);
    else write.insert('client_motive', { ...row, id: newId(), client_id: clientId, noted_on: today });
  }
}
