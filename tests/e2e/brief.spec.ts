import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';
import { seriousBreaches } from './support/looks.ts';

test.use({ sample: true });

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const MUCH = 9;

/** A client of whom more is recorded than anybody would read out. */
async function muchRecorded(page: Page): Promise<string> {
  const { id: clientId } = (await call(page, 'clients.create', { name: 'Аврора-Снаб' })) as { id: string };
  const long = 'очень подробно и со всеми оговорками, как это записывают после долгого разговора '.repeat(4);
  const each = (name: string, inputOf: (i: number) => object) =>
    Promise.all(Array.from({ length: MUCH }, (_, i) => call(page, name, { clientId, ...inputOf(i) })));
  await each('contacts.create', (i) => ({
    name: `Человек ${i}`,
    position: 'Заместитель директора по закупкам и логистике',
    roles: ['decides', 'buys'],
    influence: 'high',
    attitude: 'supporter',
    interests: long,
    ...(i === 0 ? { hasLeft: true, leftOn: day(-20) } : {}),
  }));
  await each('promises.create', (i) => ({ what: `Обещание ${i}, ${long}`, dueOn: day(-i - 1) }));
  await each('complaints.create', (i) => ({ what: `Рекламация ${i}, ${long}` }));
  await each('ultimatums.create', (i) => ({ demand: `Скидка ${i}, ${long}` }));
  await each('competitorActivities.create', (i) => ({ competitor: `Конкурент ${i}` }));
  await each('purchases.create', (i) => ({ date: day(-300 + i * 10), amount: 100_000, dueOn: day(-200) }));
  const motives = ['benefit', 'novelty', 'convenience', 'prestige', 'attachment', 'safety'];
  await call(page, 'motives.set', {
    clientId,
    motives: motives.map((motive, i) => ({ motive, isPrimary: i === 0, note: long })),
  });
  await call(page, 'loyalty.assess', {
    clientId,
    category: 'pragmatist',
    reason: long,
    canLeave: 'partly',
    why: long,
    assessedOn: day(-5),
  });
  return clientId;
}

const panelOf = (page: Page) => page.getByRole('complementary', { name: /^(Справка|Brief)$/ });

const firstName = async (page: Page) => {
  await visit(page, '/clients');
  const name = page.locator('#clients-grid [role="gridcell"][col-id="name"]').first();
  await name.waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(name).toBeFocused();
  return name;
};

test('Space opens the brief of a row, J, K and arrows walk on with it, Escape closes it', async ({
  app: page,
}) => {
  const name = await firstName(page);
  const panel = panelOf(page);
  const title = panel.getByRole('heading', { level: 2 });
  const shown = async () => (await page.locator('#clients-grid .ag-cell-focus').textContent())?.trim() ?? '';

  await page.keyboard.press('Space');
  await expect(title).toHaveText((await name.textContent()) ?? '');
  for (const part of ['Почему остаются', 'Что не так', 'Что мы должны', 'Что сказать', 'С кем говорить'])
    await expect(panel.getByRole('heading', { name: part })).toBeVisible();
  await expect(name).toBeFocused();

  for (const key of ['j', 'ArrowDown', 'k']) {
    const before = await shown();
    await page.keyboard.press(key);
    await expect.poll(shown).not.toBe(before);
    await expect.poll(() => title.textContent()).toBe(await shown());
  }

  // Into the brief and back to the row that is shown.
  const row = await shown();
  await page.keyboard.press('F6');
  await expect(panel.getByRole('group', { name: 'Справка' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator('#clients-grid .ag-cell-focus')).toBeFocused();
  expect(await shown()).toBe(row);

  // Rows are still selected by keyboard, and the brief closes before that is forgotten.
  await page.keyboard.press('Shift+Space');
  await expect(page.locator('#clients-grid [aria-selected="true"]').first()).toBeVisible();
  await page.keyboard.press('Space');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.locator('#clients-grid [aria-selected="true"]').first()).toBeVisible();
});

test('on the card Space opens it too; of an empty client it says what is not known', async ({
  app: page,
}) => {
  const { id } = (await call(page, 'clients.create', { name: 'Ладога-Снаб' })) as { id: string };
  await visit(page, `/clients/${id}`);
  await page.getByRole('heading', { name: 'Ладога-Снаб' }).waitFor();
  await page.keyboard.press('Space');
  const panel = panelOf(page);
  await expect(panel.getByText('Не записано, почему клиент к нам приходит.')).toBeVisible();
  await expect(panel.getByText('почему приходят, чем держатся, кто решает')).toBeVisible();
  const figures = page.getByLabel('Показатели');
  await expect(figures.getByText('ничего не намечено')).toBeVisible();

  await call(page, 'promises.create', { clientId: id, what: 'Прислать образцы', dueOn: day(-2) });
  await expect(panel.getByText('Просрочили обещание: Прислать образцы')).toBeVisible();
  await expect(panel.getByRole('listitem').filter({ hasText: 'Извинитесь' })).toHaveText(/Прислать образцы/);
  await expect(figures.getByText('Прислать образцы')).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Ладога-Снаб' })).toBeVisible();

  // Controls keep Space for themselves.
  const motive = page.getByRole('checkbox', { name: /^Выгода/ });
  await motive.focus();
  await page.keyboard.press('Space');
  await expect(motive).toBeChecked();
  await page.getByRole('button', { name: 'Только отмеченные' }).focus();
  await page.keyboard.press('Space');
  await expect(motive).toBeHidden();
  await expect(panel).toBeHidden();
});

for (const language of ['ru', 'en'] as const)
  test(`a client of whom much is recorded is one printed page (${language})`, async ({ app: page }) => {
    const id = await muchRecorded(page);
    await call(page, 'settings.set', { language });
    await visit(page, `/clients/${id}`);
    await page.getByRole('heading', { name: 'Аврора-Снаб' }).waitFor();
    await page.keyboard.press('Space');
    await expect(panelOf(page).getByText('Человек 8')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(/\/MediaBox\s*\[0 0 (\d+)\S* (\d+)/.exec(pdf)?.slice(1)).toEqual(['594', '841']);
  });

for (const { language, theme } of [
  { language: 'ru', theme: 'light' },
  { language: 'en', theme: 'dark' },
] as const)
  test(`everybody can read it, small and enlarged: ${language}, ${theme}`, async ({ app: page }, info) => {
    await call(page, 'settings.set', { language, theme });
    await visit(page, `/clients/${await muchRecorded(page)}`);
    await page.getByRole('heading', { name: 'Аврора-Снаб' }).waitFor();
    for (const step of ['figures', 'brief'])
      for (const [width, height] of [
        [1440, 900],
        [1024, 700],
        [512, 350],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.waitForTimeout(200);
        await page.screenshot({ path: info.outputPath(`${step}-${width}.png`) });
        const cut = await page.evaluate(() =>
          [...document.querySelectorAll('aside, aside *, dl *')]
            .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
            .map((each) => each.textContent),
        );
        expect(cut, `${step} at ${width}`).toEqual([]);
        if (step === 'figures' && width === 512) await page.keyboard.press('Space');
      }
    await expect(panelOf(page)).toBeVisible();
    expect(await seriousBreaches(page)).toEqual([]);
  });
