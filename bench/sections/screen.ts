import type { Page } from 'playwright';
import { openBenchProfile } from '../bench-profile.ts';
import { firstRowShown, launchBrowser, VIEWPORT } from '../browser.ts';
import { timed } from '../figure.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { timingOf } from '../measure.ts';
import { drawInputs } from '../read-cases.ts';
import type { Section } from './section.ts';

const OPENINGS = 25;
const SEARCHES = 25;
const WARM_UP = 3;
const OPEN_MS = 250;
const SEARCH_MS = 100;

interface Search {
  readonly term: string;
  /** The name that the first row then shows. */
  readonly first: string;
}

/** What a person sees, in a real Chromium: the list painted, and painted again after the last key of a search. */
export const screen: Section = {
  title: 'Screen, in Chromium',
  writes: true,
  async run({ folder, tell }) {
    await prepareHost();
    const { first, searches } = await expectedRows(folder);
    const host = await startHost(folder);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: VIEWPORT });
      await page.goto(host.url);
      await firstRowShown(page, first, 'now');
      const openings = timingOf(await openAgain(page, first));
      tell(
        timed('list painted after another page', openings, [
          { what: 'at most', value: openings.median, limit: OPEN_MS },
        ]),
      );
      const found = timingOf(await searchFor(page, first, searches));
      tell(
        timed('search repainted after the last key', found, [
          { what: 'at most', value: found.median, limit: SEARCH_MS },
        ]),
      );
    } finally {
      await browser.close();
      await host.stop();
    }
  },
};

/** What the first row shows without a search, and with each; only searches that change it can be seen to end. */
async function expectedRows(folder: string): Promise<{ first: string; searches: Search[] }> {
  const { client, core, db, facts } = await openBenchProfile(folder);
  const nameOfFirst = async (search: string): Promise<string> => {
    const query = { search, filters: [], sort: [] };
    const { rows } = await client.call('clients.page', { query, columns: ['name'], offset: 0, limit: 1 });
    return String(rows[0]?.[1] ?? '');
  };
  const first = await nameOfFirst('');
  const searches: Search[] = [];
  for (const term of drawInputs(db, facts).terms.middle) {
    const found = await nameOfFirst(term);
    if (found !== first && found !== '') searches.push({ term, first: found });
  }
  await core.close();
  return { first, searches: searches.slice(0, SEARCHES + WARM_UP) };
}

async function openAgain(page: Page, first: string): Promise<number[]> {
  const samples: number[] = [];
  for (let i = 0; i < OPENINGS + WARM_UP; i += 1) {
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.waitForSelector('#clients-grid', { state: 'detached' });
    await page.waitForTimeout(200);
    await page.evaluate(() => {
      document.body.dataset['lastInput'] = String(performance.now());
      location.hash = '#/clients';
    });
    const took = await firstRowShown(page, first, 'last input');
    if (i >= WARM_UP) samples.push(took);
  }
  return samples;
}

async function searchFor(page: Page, first: string, searches: readonly Search[]): Promise<number[]> {
  await page.evaluate(() => {
    document.addEventListener(
      'input',
      () => {
        document.body.dataset['lastInput'] = String(performance.now());
      },
      true,
    );
  });
  const samples: number[] = [];
  for (const [i, each] of searches.entries()) {
    await page.keyboard.press('/');
    await page.keyboard.type(each.term);
    const took = await firstRowShown(page, each.first, 'last input');
    if (i >= WARM_UP) samples.push(took);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Backspace');
    await firstRowShown(page, first, 'now');
    await page.keyboard.press('Escape');
  }
  return samples;
}
