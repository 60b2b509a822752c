import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../src/main/db/open-database.ts';
import { composeProfile, type ProfileCore } from '../src/main/profile-core.ts';
import { type Client, createClient } from '../src/shared/contract/client.ts';
import type { Job } from '../src/shared/contract/jobs.ts';
import type { ProfileFacts } from './profile/make-profile.ts';

/** A profile opened twice over one connection: as the product does, and as bare SQL. */
export interface BenchProfile {
  readonly db: Database;
  readonly core: ProfileCore;
  readonly facts: ProfileFacts;
  /** The contract: router, validation both ways, typed failures. */
  readonly client: Client;
  /** Starts a job and waits for its end. @throws Error where it did not finish */
  finish(start: () => Promise<{ jobId: string }>): Promise<Job['result']>;
}

export async function openBenchProfile(folder: string): Promise<BenchProfile> {
  const db = await openDatabase(join(folder, 'fealty.db'), join(folder, 'backups'));
  const core = await composeProfile(db, { folder, kind: 'own' });
  const client = createClient({
    call: (name, input) => core.call(name, input, { mayNamePaths: true }),
    subscribe: (listener) => core.subscribe(listener),
  });
  const jobEnd = async (id: string): Promise<Job | null> => {
    const job = (await client.call('jobs.list', {})).find((each) => each.id === id);
    return job && job.state !== 'running' ? job : null;
  };
  return {
    db,
    core,
    client,
    facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as ProfileFacts,
    async finish(start) {
      const news = Promise.withResolvers<Job>();
      const look = (id: string) => jobEnd(id).then((job) => job && news.resolve(job), news.reject);
      const end = core.subscribe((event) => {
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
    },
  };
}
