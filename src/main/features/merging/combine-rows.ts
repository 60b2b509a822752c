import { strengths } from '../../../shared/domain/motives/motives.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import type { Table } from '../../db/tables.ts';

const OWN: readonly string[] = ['id', 'client_id'];

/** What a row becomes that must stand for another as well: its blanks are filled, and no word of either is lost. */
export function combineRows(sql: Reader, table: Table, kept: Row, moved: Row): Row {
  const patch: Row = {};
  for (const [column, value] of Object.entries(moved)) {
    if (OWN.includes(column) || value === null) continue;
    const own = kept[column] ?? null;
    if (own === null) patch[column] = value;
    else if (column === 'note' && own !== value) patch[column] = `${String(own)}\n${String(value)}`;
  }
  return table === 'client_motive' ? { ...patch, ...combinedMotive(sql, kept, moved) } : patch;
}

/** One motive of two clients: the stronger hold, the longer life, and the evidence of both. */
function combinedMotive(sql: Reader, kept: Row, moved: Row): Row {
  const has = (column: string) => kept[column] !== null && moved[column] !== null;
  const patch: Row = { is_primary: Math.max(Number(kept['is_primary']), Number(moved['is_primary'])) };
  if (has('strength')) patch['strength'] = stronger(kept['strength'], moved['strength']);
  if (has('fades_on')) patch['fades_on'] = later(kept['fades_on'], moved['fades_on']);
  if (has('noted_on')) patch['noted_on'] = earlier(kept['noted_on'], moved['noted_on']);
  return { ...patch, ...combinedEvidence(sql, kept, moved) };
}

const EVIDENCE = ['note', 'said_on', 'contact_id'] as const;

/** A quote, its day and who said it go together; a second quote is written below the first with its own. */
function combinedEvidence(sql: Reader, kept: Row, moved: Row): Row {
  const of = (row: Row): Row => Object.fromEntries(EVIDENCE.map((column) => [column, row[column] ?? null]));
  const isBlank = (row: Row) => EVIDENCE.every((column) => (row[column] ?? null) === null);
  if (isBlank(kept)) return of(moved);
  if (isBlank(moved) || JSON.stringify(of(kept)) === JSON.stringify(of(moved))) return of(kept);
  const who = sql.value<string>('SELECT name FROM contact WHERE id = ?', [moved['contact_id'] ?? null]);
  const source = [moved['said_on'], who].filter(Boolean).join(', ');
  const second = [source, moved['note']].filter(Boolean).join(': ');
  return { ...of(kept), note: [kept['note'], second].filter(Boolean).join('\n') };
}

const stronger = (a: SqlValue | undefined, b: SqlValue | undefined): SqlValue =>
  strengths.find((each) => each === a || each === b) ?? null;
const later = (a: SqlValue | undefined, b: SqlValue | undefined): SqlValue =>
  (String(a) > String(b) ? a : b) ?? null;
const earlier = (a: SqlValue | undefined, b: SqlValue | undefined): SqlValue =>
  (String(a) < String(b) ? a : b) ?? null;
