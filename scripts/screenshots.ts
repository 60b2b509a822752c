/** Takes the screenshots of docs/screenshots anew: the built app on its sample data, in a real Chromium. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { call, startApp, visit } from '../tests/e2e/support/app.ts';
import { buildIfStale } from './build.ts';
import { requireChromium } from './chromium.ts';

const folder = join(import.meta.dirname, '../docs/screenshots');
const size = { width: 1440, height: 900 };

async function firstClient(page: Page): Promise<string> {
  const query = { search: '', filters: [], sort: [{ field: 'revenue12m', direction: 'desc' }] };
  const page1 = (await call(page, 'clients.page', { query, columns: [], offset: 0, limit: 1 })) as {
    rows: string[][];
  };
  return page1.rows[0]?.[0] ?? '';
}

await buildIfStale();
const profile = mkdtempSync(join(tmpdir(), 'fealty-screenshots-'));
const app = await startApp(profile, '--sample');
const browser = await chromium.launch({
  executablePath: await requireChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: size });
  await page.goto(app.url);
  const shots = [
    { name: 'clients', path: '/clients', language: 'ru', theme: 'light' },
    { name: 'client', path: `/clients/${await firstClient(page)}`, language: 'ru', theme: 'light' },
    { name: 'clients-dark', path: '/clients', language: 'en', theme: 'dark' },
    { name: 'import', path: '/import', language: 'en', theme: 'light' },
  ];
  for (const { name, path, language, theme } of shots) {
    await call(page, 'settings.set', { language, theme });
    await page.reload();
    await visit(page, path);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  }
} finally {
  await browser.close();
  await app.stop();
  rmSync(profile, { recursive: true, force: true });
}
