import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';
import { seriousBreaches, sidewaysPixels, sizes } from './support/looks.ts';
import { portfolioCsv } from './support/portfolio.ts';

interface PageOfApp {
  readonly name: string;
  open(page: Page): Promise<void>;
}

const firstClient = async (page: Page): Promise<string> => {
  const query = { search: '', filters: [], sort: [{ field: 'revenue12m', direction: 'desc' }] };
  const { rows } = (await call(page, 'clients.page', { query, columns: [], offset: 0, limit: 1 })) as {
    rows: string[][];
  };
  return rows[0]?.[0] ?? '';
};

const openFile = async (page: Page) => {
  await visit(page, '/import');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'список.csv', mimeType: 'text/csv', buffer: Buffer.from(portfolioCsv()) });
  await page.locator('table').first().waitFor();
};

const pages: readonly PageOfApp[] = [
  {
    name: 'clients',
    async open(page) {
      await visit(page, '/clients');
      await page.locator('#clients-grid [role="row"] [col-id="name"]').nth(3).waitFor();
    },
  },
  {
    name: 'client',
    async open(page) {
      await visit(page, `/clients/${await firstClient(page)}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'import',
    async open(page) {
      await visit(page, '/import');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  { name: 'import-columns', open: openFile },
  {
    name: 'import-check',
    async open(page) {
      await openFile(page);
      await page.getByRole('button', { name: /Проверить все строки|Check all rows/ }).click();
      await page.getByRole('button', { name: /^(Загрузить|Bring in)/ }).waitFor();
    },
  },
  {
    name: 'settings',
    async open(page) {
      await visit(page, '/settings');
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'palette',
    async open(page) {
      await visit(page, '/clients');
      await page.locator('#clients-grid [role="row"] [col-id="name"]').nth(3).waitFor();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
    },
  },
];

const checks = [
  { language: 'ru', theme: 'light', at: sizes },
  { language: 'ru', theme: 'dark', at: sizes.slice(0, 1) },
  { language: 'en', theme: 'light', at: sizes.slice(1, 2) },
  { language: 'en', theme: 'dark', at: sizes.slice(2) },
] as const;

for (const { language, theme, at } of checks) {
  test.describe(`${language}, ${theme}`, () => {
    test.use({ sample: true });

    test(`everybody can use every page at ${at.map(({ name }) => name).join(', ')}`, async ({
      app: page,
    }, info) => {
      test.setTimeout(150_000);
      await call(page, 'settings.set', { language, theme });
      for (const { name, open } of pages) {
        await page.reload();
        await page.getByRole('navigation').first().waitFor();
        await open(page);
        for (const size of at) {
          await page.setViewportSize(size);
          await page.waitForTimeout(200);
          const shot = `${name}-${language}-${theme}-${size.name}`;
          await page.screenshot({ path: info.outputPath(`${shot}.png`) });
          expect(await sidewaysPixels(page), `${shot} scrolls sideways`).toBeLessThanOrEqual(0);
        }
        expect(await seriousBreaches(page), `${name}, ${language}, ${theme}`).toEqual([]);
      }
    });
  });
}

test('the first page of a fresh profile is clean in both themes', async ({ app: page }, info) => {
  for (const theme of ['light', 'dark'] as const) {
    await call(page, 'settings.set', { theme });
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.waitForTimeout(200);
      await page.screenshot({ path: info.outputPath(`welcome-${theme}-${size.name}.png`) });
      expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
    }
    expect(await seriousBreaches(page)).toEqual([]);
  }
});

test('the harness sees a breach', async ({ app: page }) => {
  await page.getByRole('heading').first().waitFor();
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await seriousBreaches(page)).toContain('button-name: body > button');
});
