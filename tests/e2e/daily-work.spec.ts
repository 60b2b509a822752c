import type { Page } from '@playwright/test';
import { call, expect, startApp, test, visit } from './support/app.ts';

test.use({ sample: true });

const grid = (page: Page) => page.locator('#clients-grid');
const names = (page: Page) => grid(page).locator('[role="gridcell"][col-id="name"]');

async function openList(page: Page): Promise<void> {
  await visit(page, '/clients');
  await names(page).nth(3).waitFor();
}

const rowsOf = async (page: Page, search: string, columns: string[]): Promise<unknown[][]> => {
  const query = { search, filters: [], sort: [] };
  const { rows } = (await call(page, 'clients.page', { query, columns, offset: 0, limit: 5 })) as {
    rows: unknown[][];
  };
  return rows;
};

test('the language changes while one works, and is kept', async ({ app: page }) => {
  await openList(page);
  await expect(page.getByRole('heading', { name: 'Клиенты' })).toBeVisible();
  await visit(page, '/settings');
  await page.getByText('English', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await openList(page);
  await expect(page.getByRole('heading', { name: 'Clients' })).toBeVisible();
  await expect(grid(page).getByText('Main motive')).toBeVisible();
});

test('a view keeps what was not saved, over a reload too', async ({ app: page }) => {
  await openList(page);
  const chip = page.getByRole('button', { name: /Уровень A/ });
  const first = async () => (await names(page).first().textContent())?.trim();
  await chip.click();
  await expect(page.getByText('50 клиентов', { exact: false }).first()).toBeVisible();
  const asSaved = await first();
  await grid(page).locator('[role="columnheader"][col-id="rhythmDays"]').click();
  await expect.poll(first).not.toBe(asSaved);
  const asChanged = await first();
  await expect
    .poll(async () => JSON.stringify(await call(page, 'views.list')))
    .toContain('"sort":[{"field":"rhythmDays"');
  await page.reload();
  await openList(page);
  await page.getByRole('button', { name: /Уровень A/ }).click();
  await expect.poll(first).toBe(asChanged);
  await expect(page.getByRole('button', { name: /Уровень A.*несохранённые/ })).toBeVisible();
});

test('every header tells how the list is sorted, in whatever view comes next', async ({ app: page }) => {
  await openList(page);
  const headers = () =>
    grid(page)
      .locator('[role="columnheader"]:not([col-id="select"])')
      .evaluateAll((all) =>
        Object.fromEntries(all.map((each) => [each.getAttribute('col-id'), each.getAttribute('aria-sort')])),
      );
  const sortedBy = async (): Promise<string[]> =>
    Object.entries(await headers()).flatMap(([column, sort]) =>
      sort === 'none' ? [] : [`${column} ${sort}`],
    );
  const views: readonly [RegExp, string][] = [
    [/Уровень A/, 'revenue12m descending'],
    [/Давно не звонили/, 'lastContactOn ascending'],
    [/Долг/, 'debt descending'],
    [/Уровень A/, 'revenue12m descending'],
  ];
  for (const [view, sort] of views) {
    await page.getByRole('button', { name: view }).click();
    await expect.poll(sortedBy).toEqual([sort]);
  }
  await grid(page).locator('[role="columnheader"][col-id="rhythmDays"]').click();
  await expect.poll(sortedBy).toEqual(['rhythmDays ascending']);
});

test('a cell is changed by keyboard alone and taken back by Ctrl+Z', async ({ app: page }) => {
  await openList(page);
  const name = ((await names(page).first().textContent()) ?? '').trim();
  await call(page, 'views.keepDraft', {
    id: null,
    draft: {
      query: { search: '', filters: [], sort: [{ field: 'name', direction: 'asc' }] },
      columns: [
        { id: 'name', width: 240 },
        { id: 'city', width: 140 },
      ],
    },
  });
  await page.reload();
  await openList(page);
  const city = grid(page).locator('[role="gridcell"][col-id="city"]').first();
  const before = ((await city.textContent()) ?? '').trim();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Тверь');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rowsOf(page, name, ['city']))[0]?.[1]).toBe('Тверь');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await rowsOf(page, name, ['city']))[0]?.[1] ?? '').toBe(before);
});

test('a call is logged with L and few keys', async ({ app: page }) => {
  await openList(page);
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'К списку' }).waitFor();
  await page.keyboard.press('l');
  await page.keyboard.type('2 машины на декабрь, обсудили отгрузку');
  await page.keyboard.press('Control+Enter');
  const timeline = page.getByRole('group', { name: 'События, последние сверху' });
  await expect(timeline.getByText('2 машины на декабрь, обсудили отгрузку')).toBeVisible();
});

test('what was saved is there after the app was killed', async ({ page, profile }) => {
  const running = await startApp(profile);
  await page.goto(running.url);
  await call(page, 'clients.create', { name: 'Вектор', city: 'Казань' });
  await running.kill();
  const again = await startApp(profile);
  await page.goto(again.url);
  await page.waitForLoadState('networkidle').catch(() => undefined);
  expect((await rowsOf(page, 'вектор', ['name', 'city']))[0]?.slice(1)).toEqual(['Вектор', 'Казань']);
  await again.stop();
});

test('a search in the wrong keyboard layout is understood, in the list and in the palette', async ({
  app: page,
}) => {
  await openList(page);
  const all = (await rowsOf(page, 'москва', [])).map(([id]) => id);
  await page.keyboard.press('/');
  await page.keyboard.type('vjcrdf');
  await expect(page.getByText('Показано для «москва»')).toBeVisible();
  await expect(names(page).first()).toBeVisible();
  expect((await rowsOf(page, 'vjcrdf', [])).map(([id]) => id)).toEqual(all);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('vjcrdf');
  await expect(page.getByRole('dialog').getByText('Показано для «москва»')).toBeVisible();
  await expect(page.getByRole('option').first()).toContainText('Москва');
});
