import type { Reader } from '../../db/statements.ts';

/** Where the records of a client are now: itself, or at the end of the chain of clients it was merged into. */
export function survivorOf(sql: Reader, id: string): string {
  return (
    sql.value<string>(
      `WITH RECURSIVE chain (id, step) AS (
         SELECT ?, 0 UNION ALL SELECT c.merged_into, step + 1 FROM chain JOIN client c ON c.id = chain.id
         WHERE c.merged_into IS NOT NULL)
       SELECT id FROM chain ORDER BY step DESC LIMIT 1`,
      [id],
    ) ?? id
  );
}

/** The client and all that were merged into it, near and far. */
export const familyOf = (sql: Reader, id: string): string[] =>
  sql.column<string>(
    `WITH RECURSIVE family (id) AS (
       SELECT ? UNION SELECT c.id FROM family JOIN client c ON c.merged_into = family.id)
     SELECT id FROM family`,
    [id],
  );

/** Condition on `c` for clients that lists, counts and choices know: neither in the bin nor merged into another. */
export const IS_LIVE = 'c.removed_at IS NULL AND c.merged_into IS NULL';
