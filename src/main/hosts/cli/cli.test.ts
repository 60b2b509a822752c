import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contract } from '../../../shared/contract/contract.ts';
import { openCore } from '../../core.ts';

const ENTRY = join(import.meta.dirname, 'main.ts');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fealty-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(args: readonly string[]): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn(process.execPath, [ENTRY, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'ru_RU.UTF-8' },
  });
}

async function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number; out: string; error: string }> {
  const child = start(args);
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, error };
}

const errorOf = (text: string) =>
  (JSON.parse(text) as { error: { code: string; message: string; next?: string } }).error;

describe('the console', () => {
  it('lists every procedure with what it takes, without a profile', async () => {
    const { code, out } = await run(['--list', '--profile', join(folder, 'unmade')]);
    const list = JSON.parse(out) as Record<string, { kind: string; about: string; input: { type?: string } }>;
    expect([code, Object.keys(list)]).toEqual([0, Object.keys(contract)]);
    expect(list['clients.card']).toMatchObject({
      kind: 'read',
      about: contract['clients.card'].about,
      input: { type: 'object', required: ['id'], additionalProperties: false },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('reads an input from the standard input', async () => {
    const { code, out } = await run(
      ['--profile', join(folder, 'stdin'), 'clients.create', '-', 'clients.card', '{"id":"$0.id"}'],
      '{"name":"Из файла"}',
    );
    const [created, card] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([code, card?.['client']]).toMatchObject([0, { id: created?.['id'], name: 'Из файла' }]);
  });

  it('stops at the first failure and says so on the error output alone', async () => {
    const profile = ['--profile', join(folder, 'failure')];
    const { code, out, error } = await run([
      ...profile,
      'settings.get',
      'clients.card',
      '{}',
      'settings.get',
    ]);
    expect([code, out.split('\n').length, errorOf(error).code]).toEqual([1, 2, 'INVALID_INPUT']);
  });

  const misuse: [string, string[]][] = [
    ['nothing', []],
    ['an unknown option', ['--nonsense', 'settings.get']],
    ['no JSON', ['settings.get', '{no json']],
    ['a reference that leads nowhere', ['clients.card', '{"id":"$0.id"}']],
    ['an empty input', ['settings.get', '']],
  ];
  it.each(misuse)('explains itself when given %s', async (_, args) => {
    const { code, out, error } = await run(['--profile', join(folder, 'misuse'), ...args]);
    expect([code, out, errorOf(error).code]).toEqual([1, '', 'INVALID_INPUT']);
  });

  it('says in the language of the system that the profile is open elsewhere, and leaves it open', async () => {
    const profileDir = join(folder, 'busy');
    const core = await openCore({ profileDir });
    const { code, error } = await run(['--profile', profileDir, 'settings.get']);
    expect([code, errorOf(error).code]).toEqual([1, 'STORE_BUSY']);
    expect(errorOf(error).message).toContain('уже открыт');
    expect((await core.call('settings.set', { userName: 'Анна' }, { mayNamePaths: false })).ok).toBe(true);
    await core.close();
  });

  it('takes no file out where no job made one', async () => {
    const { code, error } = await run([
      '--profile',
      join(folder, 'out'),
      '--out',
      join(folder, 'x'),
      'settings.get',
    ]);
    expect([code, errorOf(error).code]).toEqual([1, 'FILE_NOT_FOUND']);
  });
});
