import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { Statements } from '../../db/statements.ts';
import { searchMatches, searchTextChanged, tidySearchIndex } from './search-index.ts';

let folder: string;
let db: Database;
let sql: Statements;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fealty-test-'));
  db = await openDatabase(join(folder, 'fealty.db'), folder);
  sql = new Statements(db);
});

afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Gives a client another text, or none, as settling it does. */
function setText(no: number, text: string | null): void {
  const before = sql.value<string>('SELECT search_text FROM client_text WHERE no = ?', [no]) ?? null;
  sql.run('DELETE FROM client_text WHERE no = ?', [no]);
  if (text !== null)
    sql.run(`INSERT INTO client_text (no, keys, search_text) VALUES (?, '[]', ?)`, [no, text]);
  searchTextChanged(sql, no, before);
}

const tidy = (): void => {
  while (db.transaction(() => tidySearchIndex(sql)).immediate()) continue;
};
const found = (...terms: string[]): number[] => searchMatches(sql, terms).toSorted((a, b) => a - b);

describe('the search index', () => {
  it('answers the same before and after it took the changes in', () => {
    const expectations = () => {
      expect(found('ект')).toEqual([1, 3]);
      expect(found('вектор')).toEqual([1, 3]);
      expect(found('вектор', 'анна')).toEqual([3]);
      expect(found('"кавычки"')).toEqual([]);
      expect(found()).toEqual([1, 2, 3]);
    };
    setText(1, ' ооо вектор\n 7701234567\n');
    setText(2, ' ромашка\n');
    setText(3, ' вектор плюс\n анна\n');
    expectations();
    tidy();
    expectations();
    setText(2, ' вектор\n');
    setText(3, null);
    expect(found('вектор')).toEqual([1, 2]);
    tidy();
    expect(found('вектор')).toEqual([1, 2]);
    expect(found('ромашка')).toEqual([]);
    expect(sql.value('SELECT count(*) FROM search_due')).toBe(0);
  });

  it('takes one or two letters for the first of a word', () => {
    setText(1, ' ооо вектор\n');
    setText(2, ' тов ектор\n');
    for (const tidied of [false, true]) {
      if (tidied) tidy();
      expect(found('ве')).toEqual([1]);
      expect(found('ек')).toEqual([2]);
      expect(found('в')).toEqual([1]);
      expect(found('в', 'тор')).toEqual([1]);
      expect(found('ве', 'о')).toEqual([1]);
    }
  });

  it.each([3, 300])('erases %i texts from the file', (count) => {
    const marker = 'zzqmarkerqzz';
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    for (const no of numbers) setText(no, ` ${marker} ${no}\n`);
    tidy();
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(join(folder, 'fealty.db')).includes(marker)).toBe(true);
    for (const no of numbers) setText(no, null);
    tidy();
    db.pragma('wal_checkpoint(TRUNCATE)');
    const file = readFileSync(join(folder, 'fealty.db'));
    expect(file.includes(marker)).toBe(false);
    expect(file.includes('zqm')).toBe(false);
    expect(sql.value(`SELECT v FROM search_config WHERE k = 'secure-delete'`)).toBe(1);
  });
});
