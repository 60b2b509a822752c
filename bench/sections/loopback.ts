import { signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { createClient } from '../../src/shared/contract/client.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { type Check, peerCheck, timed } from '../figure.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { measure, type Timing } from '../measure.ts';
import { drawInputs, type ReadCase, readCases } from '../read-cases.ts';
import type { Section } from './section.ts';

const TIMES = 200;
const PAGE_LIMIT_MS = 20;

/** The same reads over HTTP, by fetch with keep-alive, from the host in a process of its own. */
export const loopback: Section = {
  title: 'Reads over the loopback host',
  writes: true,
  async run({ folder, tell }) {
    await prepareHost();
    const profile = await openBenchProfile(folder);
    const inputs = drawInputs(profile.db, profile.facts);
    await profile.core.close();
    const host = await startHost(folder);
    try {
      const client = createClient(await signIn(host.url));
      for (const each of readCases(inputs)) {
        const timing = await measure((i) => client.call(each.procedure, each.input(i)), {
          times: each.times ?? TIMES,
        });
        tell(timed(each.name, timing, checksOf(each, timing)));
      }
    } finally {
      await host.stop();
    }
  },
};

function checksOf(each: ReadCase, timing: Timing): Check[] {
  const checks: Check[] = [];
  if (each.procedure === 'clients.page')
    checks.push({ what: 'a page at most', value: timing.median, limit: PAGE_LIMIT_MS });
  if (each.p95LimitMs !== undefined) checks.push({ what: 'p95', value: timing.p95, limit: each.p95LimitMs });
  if (each.peerMs !== undefined) checks.push(peerCheck(timing, each.peerMs));
  return checks;
}
