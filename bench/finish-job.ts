import type { Client } from '../src/shared/contract/client.ts';
import type { Job } from '../src/shared/contract/jobs.ts';

/** Starts a job and waits for its end. @throws Error where it did not finish */
export async function finishJob(
  client: Client,
  start: () => Promise<{ jobId: string }>,
): Promise<Job['result']> {
  const news = Promise.withResolvers<Job>();
  const jobEnd = async (id: string): Promise<Job | null> => {
    const job = (await client.call('jobs.list', {})).find((each) => each.id === id);
    return job && job.state !== 'running' ? job : null;
  };
  const look = (id: string) => jobEnd(id).then((job) => job && news.resolve(job), news.reject);
  const end = client.subscribe((event) => {
    if (event.type === 'job') void look(event.jobId);
  });
  try {
    const { jobId } = await start();
    void look(jobId);
    const job = await news.promise;
    if (job.state !== 'finished') throw new Error(`The job ${job.state}: ${job.error?.message ?? ''}`);
    return job.result;
  } finally {
    end();
  }
}
