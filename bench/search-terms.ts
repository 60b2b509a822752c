import type { Database } from 'better-sqlite3';
import type { Random } from './profile/random.ts';

const TERMS = 50;
const SAMPLE = 4_000;

/** Words people would type, all of them found in the data: fifty different ones of each kind. */
export function drawTerms(
  db: Database,
  random: Random,
): Record<'middle' | 'long' | 'start' | 'phone', string[]> {
  const names = sample(db, 'SELECT name_key FROM client_summary WHERE no % ? = 0');
  const words = names.flatMap((name) => name.split(' ')).filter((word) => /^[а-я]{6,}$/.test(word));
  const phones = sample(db, `SELECT phones ->> 0 FROM contact WHERE rowid % ? = 0 AND phones <> '[]'`).map(
    (phone) => phone.replace(/\D/g, ''),
  );
  const draw = (from: readonly string[], cut: (text: string) => string): string[] => {
    const drawn = new Set<string>();
    for (let tries = 0; drawn.size < TERMS && tries < TERMS * 100; tries += 1)
      drawn.add(cut(random.pick(from)));
    return [...drawn];
  };
  const middle = (word: string, length: number): string => {
    const from = random.whole(1, Math.max(1, word.length - length));
    return word.slice(from, from + length);
  };
  return {
    middle: draw(words, (word) => middle(word, 3)),
    long: draw(
      words.filter((word) => word.length >= 9),
      (word) => middle(word, random.whole(5, 8)),
    ),
    start: draw(words, (word) => word.slice(0, 2)),
    phone: draw(phones, (digits) => middle(digits, 6)),
  };
}

/** Some thousand values spread over the table; the statement takes the distance between them. */
function sample(db: Database, sql: string): string[] {
  const rows = db.prepare('SELECT max(no) FROM client_summary').pluck().get() as number;
  return db
    .prepare(sql)
    .pluck()
    .all(Math.max(1, Math.floor(rows / SAMPLE))) as string[];
}
