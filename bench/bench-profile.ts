import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../src/main/db/open-database.ts';
import { composeProfile, type ProfileCore } from '../src/main/profile-core.ts';
import { type Client, createClient } from '../src/shared/contract/client.ts';
import type { Job } from '../src/shared/contract/jobs.ts';
import { finishJob } from './finish-job.ts';
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
  return {
    db,
    core,
    client,
    facts: JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as ProfileFacts,
    finish: (start) => finishJob(client, start),
  };
}
