import { AppError } from '../../../shared/contract/errors.ts';
import type { Interaction, InteractionInput } from '../../../shared/contract/interactions.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Reader, Row } from '../../db/statements.ts';

const SELECT = `SELECT id, client_id AS clientId, contact_id AS contactId, at, kind, direction, text FROM interaction`;

/** Interactions with a client, latest first. */
export function interactionsOf(sql: Reader, clientId: string, offset: number, limit: number): Interaction[] {
  return sql.all<Interaction>(`${SELECT} WHERE client_id = ? ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`, [
    clientId,
    limit,
    offset,
  ]);
}

export const countInteractions = (sql: Reader, clientId: string): number =>
  sql.value<number>('SELECT count(*) FROM interaction WHERE client_id = ?', [clientId]) ?? 0;

/** @throws AppError NOT_FOUND */
export function getInteraction(sql: Reader, id: string): Interaction {
  const interaction = sql.get<Interaction>(`${SELECT} WHERE id = ?`, [id]);
  if (!interaction) throw new AppError('NOT_FOUND');
  return interaction;
}

/** @throws AppError NOT_FOUND when the person is not one of this client's. */
export function assertContactOf(sql: Reader, clientId: string, contactId: string | null | undefined): void {
  if (contactId === null || contactId === undefined) return;
  if (sql.value('SELECT 1 FROM contact WHERE id = ? AND client_id = ?', [contactId, clientId]) === undefined)
    throw new AppError('NOT_FOUND');
}

export function toInteractionRow(patch: Patch<InteractionInput>): Row {
  const row: Row = {};
  if (patch.at !== undefined) row['at'] = patch.at;
  if (patch.kind !== undefined) row['kind'] = patch.kind;
  if (patch.direction !== undefined) row['direction'] = patch.direction;
  if (patch.contactId !== undefined) row['contact_id'] = patch.contactId;
  if (patch.text !== undefined) row['text'] = patch.text;
  return row;
}
