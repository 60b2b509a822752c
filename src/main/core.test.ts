import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AppInfo } from '../shared/contract/app.ts';
import { openCore } from './core.ts';

const caller = { mayNamePaths: false };
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fealty-core-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('goes to the sample data and back, each in a profile of its own', { timeout: 60_000 }, async () => {
  const core = await openCore({ profileDir: folder });
  const info = async () => {
    const reply = await core.call('app.info', {}, caller);
    if (!reply.ok) throw new Error(reply.error.code);
    const { profile, clients } = reply.value as AppInfo;
    return { profile, clients };
  };
  let told = 0;
  core.subscribe((event) => {
    if (event.type === 'profile') told += 1;
  });
  await core.call('clients.create', { name: 'Своё' }, caller);
  for (const [profile, clients] of [
    ['sample', 300],
    ['own', 1],
    ['sample', 300],
    ['own', 1],
  ] as const) {
    expect(await core.call('app.openProfile', { profile }, caller)).toEqual({ ok: true, value: {} });
    expect(await info()).toEqual({ profile, clients });
  }
  await core.close();
  expect(told).toBe(4);
  expect(await core.call('app.info', {}, caller)).toMatchObject({
    ok: false,
    error: { code: 'STORE_CLOSED' },
  });
});
