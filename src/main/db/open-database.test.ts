import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { backupTo, makeBackup } from './backup.ts';
import { assertFitNode } from './fit-node.ts';
import { migrations, newestVersion } from './migrate.ts';
import { APPLICATION_ID, openDatabase } from './open-database.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fealty-db-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'fealty.db');
const backups = () => join(folder, 'backups');
const hash = () => createHash('sha256').update(readFileSync(file())).digest('hex');
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );

describe('a store', () => {
  it('has the settings that keep what was acknowledged', async () => {
    const db = await openDatabase(file(), backups());
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect({
      locking: pragma('locking_mode'),
      journal: pragma('journal_mode'),
      synchronous: pragma('synchronous'),
      foreignKeys: pragma('foreign_keys'),
      trustedSchema: pragma('trusted_schema'),
      cellSizeCheck: pragma('cell_size_check'),
      mmap: pragma('mmap_size'),
      secureDelete: pragma('secure_delete'),
      recursiveTriggers: pragma('recursive_triggers'),
      journalSizeLimit: pragma('journal_size_limit'),
      applicationId: pragma('application_id'),
      version: pragma('user_version'),
    }).toEqual({
      locking: 'exclusive',
      journal: 'wal',
      synchronous: 2,
      foreignKeys: 1,
      trustedSchema: 0,
      cellSizeCheck: 1,
      mmap: 0,
      secureDelete: 1,
      recursiveTriggers: 1,
      journalSizeLimit: 4_194_304,
      applicationId: APPLICATION_ID,
      version: newestVersion(),
    });
    expect(db.prepare(`SELECT v FROM search_config WHERE k = 'secure-delete'`).pluck().get()).toBe(1);
    const loose = db
      .prepare(
        `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'`,
      )
      .pluck()
      .all();
    expect(loose).toEqual([]);
    db.close();
    expect(readdirSync(folder)).not.toContain('fealty.db-shm');
  });

  it('erases what is deleted from the file, the search index too', async () => {
    const db = await openDatabase(file(), backups());
    const marker = 'zzqmarkerqzz';
    db.prepare(`INSERT INTO client_text (no, keys, search_text) VALUES (1, '[]', ?)`).run(marker);
    db.prepare('INSERT INTO search (rowid, search_text) VALUES (1, ?)').run(marker);
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(file()).includes(marker)).toBe(true);
    db.prepare(`INSERT INTO search (search, rowid, search_text) VALUES ('delete', 1, ?)`).run(marker);
    db.prepare('DELETE FROM client_text').run();
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(file()).includes(marker)).toBe(false);
    db.close();
  });

  it('lets nobody else in', async () => {
    const db = await openDatabase(file(), backups());
    db.exec(`INSERT INTO meta VALUES ('a', 'b')`);
    expect(await codeOf(openDatabase(file(), backups()))).toBe('STORE_BUSY');
    db.close();
    expect(await codeOf(openDatabase(file(), backups()).then((again) => again.close()))).toBe('none');
  });
});

describe('a file that is not ours', () => {
  it.each([
    [
      'text',
      () => writeFileSync(file(), 'not a database, but long enough to be read as a header. '.repeat(4)),
      'STORE_FOREIGN',
    ],
    [
      'another program’s database',
      () => new Database(file()).exec('CREATE TABLE t (a)').close(),
      'STORE_FOREIGN',
    ],
    [
      'a newer version',
      () =>
        new Database(file())
          .exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 990; CREATE TABLE t (a)`)
          .close(),
      'STORE_NEWER',
    ],
  ])('is refused untouched: %s', async (_, make, code) => {
    make();
    const before = hash();
    expect(await codeOf(openDatabase(file(), backups()))).toBe(code);
    expect(hash()).toBe(before);
    expect(readdirSync(folder)).toEqual(['fealty.db']);
  });

  it('is told when it was ours and is damaged', async () => {
    const db = await openDatabase(file(), backups());
    db.exec('CREATE TABLE filler (a TEXT) STRICT');
    for (let i = 0; i < 500; i += 1) db.prepare('INSERT INTO filler VALUES (?)').run('x'.repeat(500));
    db.close();
    const bytes = readFileSync(file());
    bytes.fill(0, 4096 * 3, 4096 * 40);
    writeFileSync(file(), bytes);
    expect(await codeOf(openDatabase(file(), backups()))).toBe('STORE_DAMAGED');
  });
});

describe('a database that is gone', () => {
  it.each([
    ['missing', () => rmSync(file())],
    ['emptied', () => writeFileSync(file(), '')],
  ])('(%s) is not replaced by an empty one while there are copies', async (_, lose) => {
    const db = await openDatabase(file(), backups());
    await makeBackup(db, backups(), Date.UTC(2026, 0, 2));
    db.close();
    lose();
    expect(await codeOf(openDatabase(file(), backups()))).toBe('STORE_MISSING');
  });

  it('or is a folder is told so', async () => {
    mkdirSync(file());
    expect(await codeOf(openDatabase(file(), backups()))).toBe('STORE_FOREIGN');
  });
});

describe('a migration', () => {
  const NEXT = newestVersion() + 10;
  const next = (sql: string) => [...migrations, { version: NEXT, sql }];
  const seed = async () => {
    const db = await openDatabase(file(), backups());
    db.exec(`INSERT INTO client (id, name, created_at, updated_at) VALUES ('c1', 'One', 1, 1);
      INSERT INTO contact (id, client_id, name) VALUES ('p1', 'c1', 'Person');`);
    db.close();
  };

  it('makes a verified backup first and keeps the children of a rebuilt table', async () => {
    await seed();
    const db = await openDatabase(
      file(),
      backups(),
      next(
        'CREATE TABLE client2 AS SELECT * FROM client; DROP TABLE client; ALTER TABLE client2 RENAME TO client;',
      ),
    ).catch((error: unknown) => error);
    // The naive rebuild loses the key that contact refers to, so it is caught and taken back.
    expect(db).toBeInstanceOf(Error);
    const again = await openDatabase(file(), backups());
    expect(again.prepare('SELECT count(*) FROM contact').pluck().get()).toBe(1);
    expect(again.pragma('user_version', { simple: true })).toBe(newestVersion());
    again.close();
    const backup = new Database(join(backups(), `before-version-${NEXT}.db`), { readonly: true });
    expect(backup.prepare('SELECT name FROM client').pluck().all()).toEqual(['One']);
    backup.close();
  });

  it('runs wholly or not at all', async () => {
    await seed();
    await expect(
      openDatabase(
        file(),
        backups(),
        next('ALTER TABLE client ADD COLUMN more TEXT; SELECT no_such_function()'),
      ),
    ).rejects.toThrow();
    const db = await openDatabase(file(), backups(), next('ALTER TABLE client ADD COLUMN more TEXT'));
    expect(db.prepare('SELECT name, more FROM client').all()).toEqual([{ name: 'One', more: null }]);
    expect(db.pragma('user_version', { simple: true })).toBe(NEXT);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    db.close();
  });
});

describe('the second schema', () => {
  it('keeps what the first one recorded, and assumes nothing of it', async () => {
    const old = await openDatabase(file(), backups(), migrations.slice(0, 1));
    old.exec(`INSERT INTO client (id, name, created_at, updated_at) VALUES ('c1', 'One', 1, 1);
      INSERT INTO contact (id, client_id, name, birthday) VALUES ('p1', 'c1', 'Person', '05-12');
      INSERT INTO client_motive (id, client_id, motive, is_primary, note) VALUES ('m1', 'c1', 'safety', 1, 'calm');
      INSERT INTO purchase (id, client_id, date, amount, currency) VALUES ('b1', 'c1', '2026-01-02', 100, 'RUB');
      INSERT INTO interaction (id, client_id, at, kind, direction, text) VALUES ('i1', 'c1', 5, 'call', 'ours', 't');
      INSERT INTO loyalty_assessment VALUES ('a1', 'c1', 'faithful', 'r', 'no', NULL, '2026-01-02');`);
    old.close();
    const db = await openDatabase(file(), backups());
    const row = (table: string) => db.prepare(`SELECT * FROM ${table}`).get();
    expect(row('client')).toMatchObject({ name: 'One', removed_at: null, merged_into: null });
    expect(row('contact')).toMatchObject({ name: 'Person', birthday: '05-12', roles: '[]', do_not_greet: 0 });
    expect(row('client_motive')).toMatchObject({
      motive: 'safety',
      note: 'calm',
      strength: null,
      noted_on: null,
    });
    expect(row('purchase')).toMatchObject({ amount: 100, is_bad_profit: 0 });
    expect(row('interaction')).toMatchObject({ text: 't', mood: null, is_postponed: 0 });
    expect(row('loyalty_assessment')).toMatchObject({ category: 'faithful', chips: '[]', assessed_by: null });
    db.close();
  });
});

describe('the third schema', () => {
  it('has every client judged again, to fill in what the list did not know', async () => {
    const old = await openDatabase(file(), backups(), migrations.slice(0, 2));
    old.exec(`INSERT INTO client_summary (no, name_key, status, motives, people, purchases, debt, judge_on)
      VALUES (1, 'one', 'active', '["safety"]', 0, 0, 0, NULL)`);
    old.close();
    const db = await openDatabase(file(), backups());
    expect(db.prepare('SELECT judge_on, exposed, half_1 FROM client_summary').all()).toEqual([
      { judge_on: '1970-01-01', exposed: null, half_1: 0 },
    ]);
    db.close();
  });
});

describe('a backup', () => {
  it('is whole, or not there', async () => {
    const db = await openDatabase(file(), backups());
    db.exec(`INSERT INTO meta VALUES ('a', 'b')`);
    await makeBackup(db, backups(), Date.UTC(2026, 0, 2));
    expect(readdirSync(backups())).toEqual(['fealty-2026-01-02T00-00-00.db']);
    db.pragma('foreign_keys = OFF');
    db.exec(`INSERT INTO contact (id, client_id, name) VALUES ('p1', 'nobody', 'Orphan')`);
    await expect(backupTo(db, join(backups(), 'bad.db'))).rejects.toThrow('orphan');
    expect(readdirSync(backups())).toEqual(['fealty-2026-01-02T00-00-00.db']);
    db.close();
  });

  it('of the older ones ten stay', async () => {
    const db = await openDatabase(file(), backups());
    for (let day = 1; day <= 12; day += 1) await makeBackup(db, backups(), Date.UTC(2026, 0, day));
    expect(readdirSync(backups())).toHaveLength(10);
    expect(readdirSync(backups())[0]).toBe('fealty-2026-01-03T00-00-00.db');
    db.close();
  });
});

it('an unfit Node is told in words before the driver is loaded', () => {
  expect(() => assertFitNode('20.20.2')).toThrow(AppError);
  expect(() => assertFitNode('22.17.1')).toThrow(AppError);
  expect(() => assertFitNode('22.18.0')).not.toThrow();
});
