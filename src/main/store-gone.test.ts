import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppInfo } from '../shared/contract/app.ts';
import type { Output, ProcedureName } from '../shared/contract/contract.ts';
import { openCore } from './core.ts';
import type { HostCore } from './host-core.ts';

let home = '';
let folder = '';
let core: HostCore;
const events: string[] = [];

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'fealty-gone-'));
  folder = join(home, 'profile');
  core = await openCore({ profileDir: folder });
  events.length = 0;
  core.subscribe(({ type }) => events.push(type));
  await add('Первый');
});
afterEach(async () => {
  await core.close();
  rmSync(home, { recursive: true, force: true });
});

const reply = (name: string, input: unknown = {}) => core.call(name, input, { mayNamePaths: false });
async function call<N extends ProcedureName>(name: N, input: unknown = {}): Promise<Output<N>> {
  const answer = await reply(name, input);
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value as Output<N>;
}
const add = (name: string) => call('clients.create', { name });
const isGone = async () => ((await call('app.info')) as AppInfo).isStoreGone;
async function names(): Promise<unknown[]> {
  const query = { search: '', filters: [], sort: [] };
  const { rows } = await call('clients.page', { query, columns: ['name'], offset: 0, limit: 10 });
  return rows.map((row) => row[1]);
}
const reopen = async (): Promise<void> => {
  await core.close();
  core = await openCore({ profileDir: folder });
};
const remains = (): string[] =>
  readdirSync(folder).filter((name) => name.startsWith('fealty.db') && !/-(wal|shm)$/.test(name));

// Windows does not let an open file go.
describe.skipIf(process.platform === 'win32')('a profile folder that goes while it is open', () => {
  it('is noticed by itself and before a write, which is refused', async () => {
    rmSync(folder, { recursive: true });
    expect(await reply('clients.create', { name: 'В никуда' })).toMatchObject({
      ok: false,
      error: { code: 'STORE_GONE' },
    });
    expect(await isGone()).toBe(true);
    expect(events).toContain('changed');
    expect(await names()).toEqual(['Первый']);
    expect(existsSync(folder)).toBe(false);
  });

  it('is put back whole, and works on from there', async () => {
    rmSync(folder, { recursive: true });
    expect(await call('app.putBack')).toEqual({});
    expect(events.at(-1)).toBe('profile');
    expect(await isGone()).toBe(false);
    await add('Второй');
    await reopen();
    expect(await names()).toEqual(['Второй', 'Первый']);
    expect(await call('journal.state')).toMatchObject({ undo: { label: 'clientCreate' } });
    expect(remains()).toEqual(['fealty.db']);
  });

  it('moves another database in its place aside', async () => {
    const other = join(home, 'other');
    renameSync(folder, other);
    mkdirSync(folder);
    cpSync(join(other, 'fealty.db'), join(folder, 'fealty.db'));
    expect(await reply('clients.create', { name: 'В никуда' })).toMatchObject({ ok: false });
    await call('app.putBack');
    await add('Второй');
    expect(remains()).toHaveLength(2);
    await reopen();
    expect(await names()).toEqual(['Второй', 'Первый']);
  });

  it('needs nothing where the folder comes back', async () => {
    const other = join(home, 'other');
    renameSync(folder, other);
    expect(await isGone()).toBe(true);
    renameSync(other, folder);
    expect(await isGone()).toBe(false);
    await add('Второй');
    await call('app.putBack');
    expect(events).not.toContain('profile');
    await reopen();
    expect(await names()).toEqual(['Второй', 'Первый']);
  });
});
