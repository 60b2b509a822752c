import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreEvent } from '../../shared/contract/app.ts';
import type { Transport } from '../../shared/contract/client.ts';
import { contract } from '../../shared/contract/contract.ts';
import type { ErrorReply } from '../../shared/contract/errors.ts';

/** One call; `"$0.id"` in its input stands for that part of the first result of the same run. */
export type Step = readonly [name: string, input?: unknown];

export interface Outcome {
  /** Results up to the first failure; a call that starts a job has the ended job as its result. */
  readonly results: readonly unknown[];
  readonly failure: ErrorReply | null;
}

/** A host with a profile of its own behind it. */
export interface HostUnderTest {
  run(steps: readonly Step[]): Promise<Outcome>;
  /** Brings bytes in; answers what the host calls them. */
  bring(content: Uint8Array<ArrayBuffer>): Promise<string>;
  /** Runs, and takes out the file that the last job made. */
  takeOut(steps: readonly Step[]): Promise<Uint8Array>;
  /** Null where a caller does not stay to listen. */
  readonly subscribe: Transport['subscribe'] | null;
  /** Each call costs a process: every tenth procedure stands for all. */
  readonly isSlow: boolean;
  close(): Promise<void>;
}

const CLIENTS = 'Название;ИНН;Город\r\nООО «Ромашка»;7707083893;Казань\r\nЗАО «Ёлка»;;Псков\r\n';
const QUERY = { search: '', filters: [], sort: [{ field: 'name', direction: 'asc' }] };
const PAGE: Step = ['clients.page', { query: QUERY, columns: ['name', 'city'], offset: 0, limit: 100 }];
const EXPORT: Step = [
  'exports.start',
  {
    query: QUERY,
    columns: [
      { id: 'name', width: 200 },
      { id: 'city', width: 100 },
    ],
    format: 'csv',
  },
];

/** A day of work, from which every kind of answer comes. */
const WORK: readonly Step[] = [
  ['settings.get'],
  ['managers.create', { name: 'Анна' }],
  ['clients.create', { name: 'АО «Клён»', city: 'Тверь', managerId: '$1.id', phones: ['+7 916 123-45-67'] }],
  ['motives.set', { clientId: '$2.id', motives: [] }],
  ['clients.update', { id: '$2.id', patch: { tier: 'A', shareOfWallet: 12.5, note: 'Зовут «на чай» 🫖' } }],
  ['clients.card', { id: '$2.id' }],
  ['journal.undo', {}],
  ['journal.state'],
  ['clients.values', { field: 'city', startsWith: 'т', limit: 10 }],
  ['managers.list'],
  PAGE,
  ['clients.card', { id: '00000000-0000-7000-8000-000000000000' }],
];

const UNKNOWN = [
  'none',
  'settings',
  'settings.get.',
  'Settings.get',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
];

const INVALID: readonly Step[] = [
  ['settings.get', 7],
  ['settings.get', 'text'],
  ['settings.get', null],
  ['settings.get', []],
  ['settings.get', { extra: 1 }],
  ['settings.get', JSON.parse('{"__proto__":{"a":1}}')],
  ['settings.set', { language: 'xx' }],
  ['clients.card', {}],
  ['clients.card', { id: "1'; DROP TABLE client; --" }],
  ['clients.page', { query: QUERY, columns: ['name'], offset: -1, limit: 1e9 }],
];

/** Ids and times differ from run to run; which of them are the same ones does not. */
function comparable(value: unknown): unknown {
  const seen = new Map<string, string>();
  return JSON.parse(JSON.stringify(value), (_key, each: unknown) => {
    if (typeof each === 'number' && each > 1e12) return 'an instant';
    if (typeof each !== 'string') return each;
    return each.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `id ${seen.size}`);
      return seen.get(id) ?? id;
    });
  });
}

function expectPlain(failure: ErrorReply | null): void {
  expect(failure).not.toBeNull();
  expect(['code', 'message', 'next', 'params']).toEqual(expect.arrayContaining(Object.keys(failure ?? {})));
  expect(failure?.message).toMatch(/\S/);
  expect(JSON.stringify(failure)).not.toMatch(
    /\bat .*:\d+|node_modules|[\\/]src[\\/]|[\\/]tmp[\\/]|SELECT|SQLITE|sqlite/,
  );
}

/** What every host must do alike. `reference` is the host that needs no wire. */
export function hostConformance(
  name: string,
  open: () => Promise<HostUnderTest>,
  reference: () => Promise<HostUnderTest>,
): void {
  describe(`the ${name} host`, () => {
    let host: HostUnderTest;
    beforeAll(async () => {
      host = await open();
    });
    afterAll(() => host.close());

    it('reaches every procedure', { timeout: 60_000 }, async () => {
      const all = Object.keys(contract);
      for (const procedure of host.isSlow ? all.filter((_, index) => index % 10 === 0) : all) {
        const { failure } = await host.run([[procedure, { noSuchInput: 1 }]]);
        expect([procedure, failure?.code]).toEqual([procedure, 'INVALID_INPUT']);
      }
    });

    it.each(UNKNOWN)('knows no procedure %s', async (procedure) => {
      const { failure, results } = await host.run([[procedure, {}]]);
      expect([failure?.code, results]).toEqual(['UNKNOWN_PROCEDURE', []]);
      expectPlain(failure);
    });

    it.each(INVALID.map(([procedure, input]) => ({ procedure, input })))(
      '$procedure refuses $input',
      async ({ procedure, input }) => {
        const { failure, results } = await host.run([[procedure, input]]);
        expect([failure?.code, results]).toEqual(['INVALID_INPUT', []]);
        expectPlain(failure);
      },
    );

    it('answers as the core itself does', async () => {
      const core = await reference();
      const [here, there] = [await host.run(WORK), await core.run(WORK)];
      await core.close();
      expect(there.results.length).toBe(WORK.length - 1);
      expect(there.failure?.code).toBe('NOT_FOUND');
      expectPlain(here.failure);
      expect(comparable(here)).toEqual(comparable(there));
    });

    it('tells of a write', async (context) => {
      if (host.subscribe === null) return context.skip('callers of this host do not stay to listen');
      const events: CoreEvent[] = [];
      const leave = host.subscribe((event) => events.push(event));
      await expect
        .poll(async () => {
          await host.run([['settings.set', { userName: `Анна ${events.length}` }]]);
          return events.map((event) => event.type);
        })
        .toContain('changed');
      leave();
    });

    it('brings a file in and takes one out', async () => {
      const file = await host.bring(new TextEncoder().encode(CLIENTS));
      const { results, failure } = await host.run([
        ['imports.open', { file, fileName: 'клиенты.csv' }],
        ['imports.check', { id: '$0.id' }],
        ['imports.apply', { id: '$0.id', duplicates: 'update', rows: [] }],
        PAGE,
      ]);
      expect(failure).toBeNull();
      expect(results[0]).toMatchObject({ format: 'csv', delimiter: ';', rowCount: 2, kind: 'clients' });
      expect(results[2]).toMatchObject({ kind: 'import', state: 'finished', error: null });
      expect(JSON.stringify(results[3])).toContain('«Ёлка»","Псков"');
      const exported = new TextDecoder().decode(await host.takeOut([EXPORT]));
      expect(exported).toContain('ООО «Ромашка»');
      expect(exported).toContain('Псков');
    });

    it('finds no file that was not brought', async () => {
      for (const file of ['none', '../fealty.db', '__proto__']) {
        const { failure } = await host.run([['imports.open', { file, fileName: 'x.csv' }]]);
        expect(failure?.code).toBe('FILE_NOT_FOUND');
        expectPlain(failure);
      }
    });
  });
}
