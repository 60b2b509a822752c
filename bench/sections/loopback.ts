import { join } from 'node:path';
import { signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { createClient } from '../../src/shared/contract/client.ts';
import { bareReads } from '../bare/bare-reads.ts';
import { openBenchProfile } from '../bench-profile.ts';
import type { Check } from '../figure.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { measureTogether, type Timing } from '../measure.ts';
import { copyProfile } from '../profile/cached-profile.ts';
import { comparedRead, drawInputs, type ReadCase, readCases } from '../read-cases.ts';
import type { Section } from './section.ts';

const TIMES = 200;
const PAGE_LIMIT_MS = 20;

/**
 * The same reads over HTTP, by fetch with keep-alive, from the host in a process of its own; in turns with bare SQL
 * on a copy of the profile, which the host has to itself.
 */
export const loopback: Section = {
  title: 'Reads over the loopback host',
  writes: true,
  async run({ folder, scratch, tell }) {
    await prepareHost();
    const copy = join(scratch, 'bare');
    copyProfile(folder, copy);
    const profile = await openBenchProfile(copy);
    const inputs = drawInputs(profile.db, profile.facts);
    const bare = bareReads(profile.db, inputs);
    const host = await startHost(folder);
    try {
      const client = createClient(await signIn(host.url));
      for (const each of readCases(inputs)) {
        const byHand = bare.get(each.key);
        if (!byHand) throw new Error(`Nothing bare to compare ${each.key} with`);
        const [timing, bareTiming] = await measureTogether(
          [(i) => client.call(each.procedure, each.input(i)), byHand.warm],
          { times: each.times ?? TIMES },
        );
        if (!timing || !bareTiming) throw new Error('Nothing was measured');
        tell(comparedRead(each, timing, bareTiming, checksOf(each, timing)));
      }
    } finally {
      await host.stop();
      await profile.core.close();
    }
  },
};

const checksOf = (each: ReadCase, timing: Timing): Check[] =>
  each.procedure === 'clients.page'
    ? [{ what: 'a page at most', value: timing.median, limit: PAGE_LIMIT_MS }]
    : [];
