import { describe, expect, it } from 'vitest';
import type { CoreEvent } from '../../../shared/contract/app.ts';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { HostCore } from '../../host-core.ts';
import { type Console, runSteps } from './run-steps.ts';

const JOB: Job = { id: 'job', kind: 'export', state: 'running', done: 0, total: 0, result: {}, error: null };

/** A core whose one job goes on until the test ends it. */
function coreWithJob() {
  let job = JOB;
  let listener: (event: CoreEvent) => void = () => undefined;
  const change = (changes: Partial<Job>): void => {
    job = { ...job, ...changes };
    listener({ type: 'job', jobId: 'job' });
  };
  const core: HostCore = {
    async call(name) {
      if (name === 'jobs.cancel') setImmediate(change, { state: 'cancelled' });
      if (name === 'exports.start') return { ok: true, value: { jobId: 'job' } };
      return { ok: true, value: name === 'jobs.list' ? [job] : {} };
    },
    subscribe(given) {
      listener = given;
      return () => undefined;
    },
    files: { receive: async () => '', find: () => null },
    close: async () => undefined,
  };
  return { core, change };
}

function terminal() {
  const shown: unknown[] = [];
  let cancel: (() => void) | null = null;
  const console: Console = {
    show: (result) => shown.push(result),
    readInput: async () => '{}',
    onJob: (given) => {
      cancel = given;
    },
  };
  return { console, shown, cancel: () => cancel };
}

const EXPORT = [
  { name: 'exports.start', input: '{}' },
  { name: 'jobs.list', input: '{"of":"$0.id"}' },
];

describe('a step that starts a job', () => {
  it('lasts as long as the job, and gives its last state', async () => {
    const { core, change } = coreWithJob();
    const { console, shown, cancel } = terminal();
    const end = runSteps(core, EXPORT, null, console);
    await expect.poll(cancel).not.toBeNull();
    change({ done: 10 });
    expect(shown).toEqual([]);
    change({ state: 'finished', result: { file: 'x' } });
    expect(await end).toBeNull();
    expect(shown[0]).toEqual({ ...JOB, done: 10, state: 'finished', result: { file: 'x' } });
    expect([shown.length, cancel()]).toEqual([2, null]);
  });

  it('can be stopped, and then nothing follows it', async () => {
    const { core } = coreWithJob();
    const { console, shown, cancel } = terminal();
    const end = runSteps(core, EXPORT, null, console);
    await expect.poll(cancel).not.toBeNull();
    cancel()?.();
    expect(await end).toMatchObject({ code: 'CANCELLED' });
    expect(shown).toMatchObject([{ state: 'cancelled' }]);
  });

  it('fails with the reason of the job', async () => {
    const { core, change } = coreWithJob();
    const { console, cancel } = terminal();
    const end = runSteps(core, EXPORT, null, console);
    await expect.poll(cancel).not.toBeNull();
    const error = { code: 'DISK_FULL', message: 'full', params: {} } as const;
    change({ state: 'failed', error });
    expect(await end).toEqual(error);
  });
});
