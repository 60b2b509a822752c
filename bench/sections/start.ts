import { signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { defaultColumns } from '../../src/shared/domain/clients/fields.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { timingOf } from '../measure.ts';
import type { Section } from './section.ts';

const STARTS = 7;
const LIMIT_MS = 1_500;

/** From the start of the process to the first page of the list, the file being in the system's cache. */
export const start: Section = {
  title: 'Start',
  writes: true,
  async run({ folder, tell }) {
    await prepareHost();
    const samples: number[] = [];
    for (let i = 0; i <= STARTS; i += 1) {
      const began = performance.now();
      const host = await startHost(folder);
      const client = await signIn(host.url);
      const reply = await client.call('clients.page', {
        query: { search: '', filters: [], sort: [] },
        columns: [...defaultColumns],
        offset: 0,
        limit: 100,
      });
      const took = performance.now() - began;
      if (!reply.ok) throw new Error(reply.error.message);
      if (i > 0) samples.push(took);
      await host.stop();
    }
    const timing = timingOf(samples);
    tell({
      name: 'start of the loopback host to the first page',
      unit: 'ms',
      ...timing,
      checks: [{ what: 'at most', value: timing.median, limit: LIMIT_MS }],
    });
  },
};
