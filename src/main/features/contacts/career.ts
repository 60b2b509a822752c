import type { CareerStep } from '../../../shared/contract/contacts.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/statements.ts';

/** The latest talks shown of each company; the whole is on the card of that client. */
const TALKS = 3;

interface StepRow {
  contactId: string;
  clientId: string;
  client: string;
  removedAt: number | null;
  position: string | null;
  hasLeft: number;
  leftOn: string | null;
}

/** Who somebody became at the companies they went to: more than one where a move was recorded twice. */
export const nextOf = (sql: Reader, id: string): string[] =>
  sql.column<string>('SELECT id FROM contact WHERE previous_id = ? ORDER BY id', [id]);

/**
 * The companies at which we know a person, from the one they were first met at, whichever of them is asked for.
 *
 * @throws AppError NOT_FOUND
 */
export function careerOf(sql: Reader, id: string): CareerStep[] {
  const steps: CareerStep[] = [];
  const waiting = [firstOf(sql, id)];
  for (let contactId = waiting.shift(); contactId !== undefined; contactId = waiting.shift()) {
    const row = sql.get<StepRow>(
      `SELECT p.id AS contactId, p.client_id AS clientId, c.name AS client, c.removed_at AS removedAt, p.position,
              p.has_left AS hasLeft, p.left_on AS leftOn
       FROM contact p JOIN client c ON c.id = p.client_id WHERE p.id = ?`,
      [contactId],
    );
    if (!row) throw new AppError('NOT_FOUND');
    const { removedAt, hasLeft, leftOn, ...step } = row;
    steps.push({
      ...step,
      isRemoved: removedAt !== null,
      since: cameOn(sql, contactId),
      hasLeft: hasLeft === 1,
      until: leftOn,
      talks: sql.all<CareerStep['talks'][number]>(
        'SELECT id, at, kind, text FROM interaction WHERE contact_id = ? ORDER BY at DESC, id DESC LIMIT ?',
        [contactId, TALKS],
      ),
      talkTotal: sql.value<number>('SELECT count(*) FROM interaction WHERE contact_id = ?', [contactId]) ?? 0,
    });
    waiting.push(...nextOf(sql, contactId));
  }
  return steps;
}

function firstOf(sql: Reader, id: string): string {
  let first = id;
  for (let before = previousOf(sql, id); before !== null; before = previousOf(sql, before)) first = before;
  return first;
}

const previousOf = (sql: Reader, id: string): string | null =>
  sql.value<string>('SELECT previous_id FROM contact WHERE id = ?', [id]) ?? null;

/** They came when they left the company before. */
const cameOn = (sql: Reader, id: string): string | null =>
  sql.value<string>('SELECT b.left_on FROM contact p JOIN contact b ON b.id = p.previous_id WHERE p.id = ?', [
    id,
  ]) ?? null;
