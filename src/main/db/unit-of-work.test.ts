import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { contents, openTestProfile, type TestProfile } from '../testing/test-profile.ts';
import { AUTOCHECKPOINT_PAGES, openDatabase } from './open-database.ts';
import { Turns } from './turns.ts';

let profile: TestProfile;
afterEach(() => profile.close());

const names = (of: TestProfile) => of.core.parts.sql.column<string>('SELECT name FROM client ORDER BY name');

describe('short work', () => {
  it('that changes nothing leaves no trace', async () => {
    profile = await openTestProfile();
    const { id } = await profile.call('clients.create', { name: 'A' });
    const before = profile.core.parts.sql.all('SELECT * FROM operation');
    expect(await profile.call('clients.update', { id, patch: { name: 'A', phones: [] } })).toEqual({
      operationId: null,
    });
    expect(profile.core.parts.sql.all('SELECT * FROM operation')).toEqual(before);
  });

  it('that fails changes nothing', async () => {
    profile = await openTestProfile();
    await profile.call('clients.create', { name: 'A' });
    const before = contents(profile);
    expect(() =>
      profile.core.parts.work.run({ label: 'clientUpdate', params: {} }, (write) => {
        write.insert('manager', { id: 'm', name: 'M', email: null });
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(contents(profile)).toEqual(before);
  });
});

describe('long work', () => {
  const addMany = (
    of: TestProfile,
    count: number,
    after: (i: number) => Promise<void> | void,
    signal?: AbortSignal,
  ) => {
    const { work, newId } = of.core.parts;
    return work.runLong(
      { label: 'importClients', params: { file: 'x' } },
      async ({ write, breathe }) => {
        for (let i = 0; i < count; i += 1) {
          write.insert('client', { id: newId(), name: `Long ${i}`, created_at: 1, updated_at: 1 });
          await after(i);
          await breathe();
        }
      },
      signal,
    );
  };

  it('cancelled after many commits leaves nothing behind', async () => {
    profile = await openTestProfile();
    await profile.call('clients.create', { name: 'Before' });
    const before = contents(profile);
    const abort = new AbortController();
    let commits = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    setImmediate(function count() {
      commits += 1;
      if (commits < 5) setImmediate(count);
      else resolve();
    });
    void promise.then(() => abort.abort());
    await expect(addMany(profile, 100_000, () => undefined, abort.signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    expect(contents(profile)).toEqual(before);
    expect(profile.core.parts.sql.value('SELECT count(*) FROM operation WHERE pending = 1')).toBe(0);
  });

  it('cut off by a crash is taken back when the profile opens again', async () => {
    profile = await openTestProfile({ onDisk: true });
    await profile.call('clients.create', { name: 'Before' });
    const before = contents(profile);
    const { sql, newId } = profile.core.parts;
    // What a crash between two turns leaves: rows of an operation that is still marked pending.
    const id = newId();
    sql.run(
      `INSERT INTO operation (id, at, hlc, device, actor, label, params, kind, pending) VALUES (?, 1, 'x', 'd', '', 'importClients', '{}', 'do', 1)`,
      [id],
    );
    const no = sql.value<number>('SELECT no FROM operation WHERE id = ?', [id]) ?? 0;
    const client = newId();
    sql.run(`INSERT INTO client (id, name, created_at, updated_at) VALUES (?, 'Half done', 1, 1)`, [client]);
    sql.run(`INSERT INTO operation_row VALUES (?, 0, 'client', ?, ?, 'i', NULL)`, [no, client, client]);
    const known = sql.value<string>(`SELECT id FROM client WHERE name = 'Before'`) ?? '';
    sql.run(`UPDATE client SET city = 'Казань' WHERE id = ?`, [known]);
    sql.run(`INSERT INTO operation_row VALUES (?, 1, 'client', ?, ?, 'u', '{"city":null}')`, [
      no,
      known,
      known,
    ]);
    expect(names(profile)).toEqual(['Before', 'Half done']);
    profile = await profile.reopen();
    expect(contents(profile)).toEqual(before);
    expect(profile.core.parts.sql.value('SELECT count(*) FROM operation_row WHERE operation = ?', [no])).toBe(
      0,
    );
  });

  it('leaves a log that is folded, and its folding to commits, however it ends', async () => {
    profile = await openTestProfile({ onDisk: true });
    const db = await openDatabase(join(profile.folder, 'other.db'), join(profile.folder, 'none'));
    const endings = [(turns: Turns) => turns.commit(), async (turns: Turns) => turns.abandon()];
    for (const ending of endings) {
      const turns = new Turns(db);
      turns.begin();
      expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(0);
      db.exec(`INSERT INTO meta VALUES ('${db.name}' || random(), '')`);
      await ending(turns);
      await turns.end();
      expect(db.inTransaction).toBe(false);
      const [{ log, checkpointed }] = db.pragma('wal_checkpoint(NOOP)') as [Record<string, number>];
      expect(checkpointed).toBe(log);
      expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(AUTOCHECKPOINT_PAGES);
    }
    expect(db.prepare(`SELECT count(*) FROM meta WHERE value = ''`).pluck().get()).toBe(1);
    db.close();
  });

  it('keeps other writers waiting, not readers', async () => {
    profile = await openTestProfile();
    const seen: number[] = [];
    const long = profile.core.turn.take(() =>
      addMany(profile, 3000, async (i) => {
        if (i % 1000 === 0) seen.push((await profile.call('app.info', {})).clients);
      }),
    );
    const short = profile.call('clients.create', { name: 'Short' });
    await Promise.all([long, short]);
    expect(seen).toHaveLength(3);
    const operations = profile.core.parts.sql.column<string>('SELECT label FROM operation ORDER BY no');
    expect(operations).toEqual(['importClients', 'clientCreate']);
  });

  it('stamps operations with a clock that only grows', async () => {
    profile = await openTestProfile();
    for (const name of ['A', 'B', 'C']) await profile.call('clients.create', { name });
    const stamps = profile.core.parts.sql.column<string>('SELECT hlc FROM operation ORDER BY no');
    expect(stamps).toEqual([...new Set(stamps)].sort());
    expect(stamps[0]).toMatch(/^\d{13}-[0-9a-f]{4}-[0-9a-f]{12}$/);
  });
});
