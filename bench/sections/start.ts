import { signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { createClient } from '../../src/shared/contract/client.ts';
import { defaultColumns } from '../../src/shared/domain/clients/fields.ts';
import { firstRowShown, launchBrowser, VIEWPORT } from '../browser.ts';
import { timed } from '../figure.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { type Timing, timingOf } from '../measure.ts';
import type { Section } from './section.ts';

const STARTS = 7;
const LIMIT_MS = 1_500;

/**
 * From the start of the process: to the first page of the list, and to the list painted in a Chromium that runs
 * already but never saw this address; the files are in the system's cache.
 */
export const start: Section = {
  title: 'Start',
  writes: true,
  async run({ folder, tell }) {
    await prepareHost();
    let first = '';
    const answered = await startOften(folder, async (url) => {
      first = await firstOfList(url);
    });
    tell(timed('start of the loopback host to the first page', answered, []));
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: VIEWPORT });
      const painted = await startOften(folder, async (url) => {
        await page.goto(url, { waitUntil: 'commit' });
        await firstRowShown(page, first, 'now');
      });
      tell(
        timed('start of the loopback host to the list painted', painted, [
          { what: 'at most', value: painted.median, limit: LIMIT_MS },
        ]),
      );
    } finally {
      await browser.close();
    }
  },
};

/** Starts a host again and again; each time counts from its start until it is ready, as `ready` tells. */
async function startOften(folder: string, ready: (url: string) => Promise<void>): Promise<Timing> {
  const samples: number[] = [];
  for (let i = 0; i <= STARTS; i += 1) {
    const began = performance.now();
    const host = await startHost(folder);
    await ready(host.url);
    if (i > 0) samples.push(performance.now() - began);
    await host.stop();
  }
  return timingOf(samples);
}

/** Reads the first page as a window does; answers the name in its first row. */
async function firstOfList(url: string): Promise<string> {
  const { rows } = await createClient(await signIn(url)).call('clients.page', {
    query: { search: '', filters: [], sort: [] },
    columns: [...defaultColumns],
    offset: 0,
    limit: 100,
  });
  return String(rows[0]?.[1 + defaultColumns.indexOf('name')] ?? '');
}
