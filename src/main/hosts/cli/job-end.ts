import type { Job } from '../../../shared/contract/jobs.ts';
import type { Caller, HostCore } from '../../host-core.ts';

/**
 * Waits until a job has ended, and answers its last state.
 * @throws Error where the core knows no such job
 */
export async function waitForJob(core: HostCore, caller: Caller, jobId: string): Promise<Job> {
  let wake = (): void => undefined;
  let isStale = true;
  const unsubscribe = core.subscribe((event) => {
    if (event.type !== 'job' || event.jobId !== jobId) return;
    isStale = true;
    wake();
  });
  try {
    for (;;) {
      isStale = false;
      const job = await findJob(core, caller, jobId);
      if (job.state !== 'running') return job;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isStale) resolve();
      });
    }
  } finally {
    unsubscribe();
  }
}

async function findJob(core: HostCore, caller: Caller, jobId: string): Promise<Job> {
  const reply = await core.call('jobs.list', {}, caller);
  const job = reply.ok ? (reply.value as Job[]).find((each) => each.id === jobId) : undefined;
  if (job === undefined) throw new Error('The job is not known');
  return job;
}
