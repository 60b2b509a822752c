import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import { AppError } from '../../shared/contract/errors.ts';
import type { Clock, PlainDate } from '../../shared/time.ts';
import { type Table, tables } from '../db/tables.ts';
import { openProfile, type ProfileCore } from '../profile-core.ts';

export interface TestClock extends Clock {
  set(today: PlainDate): void;
}

/** A clock that stands at noon of a day until told otherwise, and ticks a millisecond each time it is read. */
export function testClock(today: PlainDate): TestClock {
  let day = today;
  let ticks = 0;
  return {
    now: () => new Date(`${day}T12:00:00`).getTime() + ticks++,
    today: () => day,
    set(next) {
      day = next;
    },
  };
}

export interface TestProfile {
  readonly core: ProfileCore;
  readonly clock: TestClock;
  readonly folder: string;
  /** Calls through the router; rejects with an AppError. */
  call<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Waits for a job to end and answers it. */
  job(id: string): Promise<Output<'jobs.list'>[number]>;
  /** Closes the profile and opens it again from its folder. */
  reopen(): Promise<TestProfile>;
  close(): Promise<void>;
}

interface TestOptions {
  readonly today?: PlainDate;
  readonly onDisk?: boolean;
  readonly folder?: string;
}

/** A profile for a test: in memory unless asked otherwise, its clock standing on 15 June 2026. */
export async function openTestProfile({
  today = '2026-06-15',
  onDisk = false,
  folder,
}: TestOptions = {}): Promise<TestProfile> {
  const clock = testClock(today);
  const home = folder ?? mkdtempSync(join(tmpdir(), 'fealty-test-'));
  const core = await openProfile({
    folder: home,
    kind: 'own',
    inMemory: !onDisk,
    clock,
    report: (error) => {
      throw error;
    },
  });
  const call: TestProfile['call'] = async (name, input) => {
    const reply = await core.call(name, JSON.parse(JSON.stringify(input)), { mayNamePaths: true });
    if (!reply.ok) throw new AppError(reply.error.code, reply.error.params);
    return reply.value as never;
  };
  return {
    core,
    clock,
    folder: home,
    call,
    async job(id) {
      for (;;) {
        const job = (await call('jobs.list', {})).find((each) => each.id === id);
        if (!job) throw new Error(`no job ${id}`);
        if (job.state !== 'running') return job;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    async reopen() {
      await core.close();
      return openTestProfile({ today: clock.today(), onDisk, folder: home });
    },
    async close() {
      await core.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Adds so many clients as one operation, each named by `name` and its place. Answers their ids. */
export async function addClients(
  profile: TestProfile,
  count: number,
  name = 'Клиент',
  more: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { work, newId } = profile.core.parts;
  const ids = Array.from({ length: count }, newId);
  await work.runLong({ label: 'sampleFill', params: {} }, async ({ write, breathe }) => {
    for (const [i, id] of ids.entries()) {
      write.insert('client', { id, name: `${name} ${i}`, created_at: 1, updated_at: 1, ...more });
      await breathe();
    }
  });
  return ids;
}

/** Every client by name, with these columns, as the list shows them. */
export async function listAll(profile: TestProfile, columns: string[], search = ''): Promise<unknown[][]> {
  const { rows } = await profile.call('clients.page', {
    query: { search, filters: [], sort: [] },
    columns,
    offset: 0,
    limit: 1000,
  });
  return rows.map((row) => row.slice(1));
}

/** All that people recorded and all that is derived from it, table by table: two profiles are equal if these are. */
export function contents(profile: TestProfile): Record<string, unknown[]> {
  const kept = (Object.keys(tables) as Table[]).filter((table) => table !== 'setting');
  return Object.fromEntries(
    [...kept, 'client_summary', 'client_key'].map((table) => [
      table,
      profile.core.parts.sql.all(`SELECT * FROM ${table} ORDER BY 1, 2`),
    ]),
  );
}
