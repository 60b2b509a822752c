import type { Reader, SqlParams, Statements } from '../../db/statements.ts';

/**
 * The trigram index over `client_text`. A write only notes that a client's text changed; the index takes the
 * changes in soon after, in its own short turns, because it wants large batches and writes want to be quick.
 * Meanwhile {@link searchMatches} looks into the noted clients one by one, so that no answer is ever old.
 */

const TRIGRAM = 3;
const ROWS_PER_READ = 100;
/** How long one turn may keep the core from other calls, its commit not counted, in milliseconds. */
const TURN_MS = 25;
/** Index pages that one turn merges. */
const PAGES_PER_MERGE = 100;
/**
 * Up to so many texts are taken out of the index one by one, which erases them at once but costs 10 ms each.
 * More are struck out, and erased when the whole index is merged.
 */
const ERASED_SINGLY = 100;

/** Notes that a client's text is another than `before`, which null says it had none. */
export function searchTextChanged(sql: Statements, no: number, before: string | null): void {
  sql.run('INSERT INTO search_due (no, indexed) VALUES (?, ?) ON CONFLICT DO NOTHING', [no, before]);
}

/** The clients in whose text each term is found: anywhere, or, where it is of one or two letters, at a word's start. */
export function searchMatches(sql: Reader, terms: readonly string[]): number[] {
  const parts = terms.map((term) => (term.length < TRIGRAM ? ` ${term}` : term));
  const long = parts.filter((part) => part.length >= TRIGRAM);
  const short = parts.filter((part) => part.length < TRIGRAM);
  const contains = (list: readonly string[]) => list.map(() => 'instr(t.search_text, ?) > 0').join(' AND ');
  if (long.length === 0)
    return short.length === 0
      ? sql.column<number>('SELECT no FROM client_text')
      : sql.column<number>(`SELECT t.no FROM client_text t WHERE ${contains(short)}`, short);
  const match = long.map((part) => `"${part.replaceAll('"', '""')}"`).join(' AND ');
  const [found, params]: [string, SqlParams] =
    short.length === 0
      ? ['SELECT rowid AS no FROM search WHERE search MATCH ?', [match]]
      : [
          `SELECT t.no FROM search JOIN client_text t ON t.no = search.rowid WHERE search MATCH ? AND ${contains(short)}`,
          [match, ...short],
        ];
  if (sql.value<number>('SELECT EXISTS (SELECT 1 FROM search_due)') === 0)
    return sql.column<number>(found, params);
  return sql.column<number>(
    `SELECT no FROM (${found}) WHERE no NOT IN (SELECT no FROM search_due)
     UNION ALL SELECT t.no FROM search_due d CROSS JOIN client_text t ON t.no = d.no WHERE ${contains(parts)}`,
    [...params, ...parts],
  );
}

/** Does one turn of what is left to do, in the caller's transaction; answers whether there is more. */
export function tidySearchIndex(sql: Statements): boolean {
  if (takeIn(sql)) return true;
  const before = totalChanges(sql);
  const erases = !erasesSingly(sql);
  const pages = erases ? -PAGES_PER_MERGE : PAGES_PER_MERGE;
  sql.run(`INSERT INTO search (search, rank) VALUES ('merge', ${pages})`);
  // The statement itself counts as one change.
  const merged = totalChanges(sql) - before >= 2;
  if (!merged && erases) eraseSingly(sql, true);
  return merged;
}

/** Brings the index up to what is noted, as far as a turn goes; answers whether anything was. */
function takeIn(sql: Statements): boolean {
  const isDue = sql.value<number>('SELECT EXISTS (SELECT 1 FROM search_due)') === 1;
  if (!isDue) return false;
  const gone = sql.value<number>(
    'SELECT count(*) FROM (SELECT 1 FROM search_due WHERE indexed IS NOT NULL LIMIT ?)',
    [ERASED_SINGLY + 1],
  );
  if ((gone ?? 0) > ERASED_SINGLY && erasesSingly(sql)) eraseSingly(sql, false);
  const turnEnds = performance.now() + TURN_MS;
  while (performance.now() < turnEnds) {
    const due = sql.all<{ no: number; indexed: string | null; text: string | null }>(
      `SELECT d.no, d.indexed, t.search_text AS text FROM search_due d LEFT JOIN client_text t ON t.no = d.no LIMIT ?`,
      [ROWS_PER_READ],
    );
    if (due.length === 0) break;
    for (const { no, indexed, text } of due) {
      if (indexed !== text) {
        if (indexed !== null)
          sql.run(`INSERT INTO search (search, rowid, search_text) VALUES ('delete', ?, ?)`, [no, indexed]);
        if (text !== null) sql.run('INSERT INTO search (rowid, search_text) VALUES (?, ?)', [no, text]);
      }
      sql.run('DELETE FROM search_due WHERE no = ?', [no]);
      if (performance.now() >= turnEnds) break;
    }
  }
  return true;
}

const totalChanges = (sql: Statements): number => sql.value<number>('SELECT total_changes()') ?? 0;

const erasesSingly = (sql: Statements): boolean =>
  sql.value<number>(`SELECT v FROM search_config WHERE k = 'secure-delete'`) === 1;

/** The value stands in the text: bound, it would be a real number, which FTS5 refuses here. */
function eraseSingly(sql: Statements, does: boolean): void {
  sql.run(`INSERT INTO search (search, rank) VALUES ('secure-delete', ${does ? 1 : 0})`);
}
