import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';

const create = async (page: Page, name: string, more: object = {}): Promise<string> =>
  ((await call(page, 'clients.create', { name, country: 'RU', ...more })) as { id: string }).id;
const cardOf = async (page: Page, id: string) =>
  (await call(page, 'clients.card', { id })) as {
    client: { taxId: string | null };
    motives: { motive: string }[];
    assessments: { category: string; reason: string }[];
    contacts: { roles: string[] }[];
  };
const asked = (page: Page, name: string) => page.getByRole('article', { name });

test('the questions of the day are answered by keyboard, each where it stands', async ({ app: page }) => {
  await call(page, 'settings.set', { started: true });
  const motive = [{ motive: 'safety', isPrimary: true, note: null }];
  const category = { category: 'faithful', reason: 'x', canLeave: 'no', why: null, assessedOn: '2026-01-01' };
  const ids = [];
  for (const name of ['Мотив', 'Категория', 'Решает', 'ИНН'])
    ids.push(await create(page, name, { tier: 'A' }));
  const [, byCategory = '', byDecider = '', byTaxId = ''] = ids;
  for (const clientId of ids.slice(1)) await call(page, 'motives.set', { clientId, motives: motive });
  for (const clientId of ids.slice(2)) await call(page, 'loyalty.assess', { clientId, ...category });
  await call(page, 'contacts.create', { clientId: byDecider, name: 'Анна', phones: ['+7 900 000-00-00'] });
  await call(page, 'contacts.create', {
    clientId: byTaxId,
    name: 'Борис',
    phones: ['+7 900 000-00-01'],
    roles: ['decides'],
  });

  await visit(page, '/gaps');
  await asked(page, 'Мотив: Почему они покупают у нас?').waitFor();
  await page.keyboard.press('3');
  await asked(page, 'Категория: Что их держит?').waitFor();
  await page.keyboard.press('2');
  await page.keyboard.type('Третий год берут только у нас');
  await page.keyboard.press('Enter');
  await asked(page, 'Решает: Кто там решает?').waitFor();
  await page.keyboard.press('1');
  await asked(page, 'ИНН: Какой у них ИНН?').waitFor();
  await page.keyboard.type('7707083894');
  await page.keyboard.press('Enter');
  await expect(page.getByText('В ИНН 10 или 12 цифр')).toBeVisible();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('На сегодня всё')).toBeVisible();
  await expect(page.getByText('4 из 4')).toBeVisible();

  expect((await cardOf(page, ids[0] ?? '')).motives).toMatchObject([{ motive: 'convenience' }]);
  expect((await cardOf(page, byCategory)).assessments).toMatchObject([
    { category: 'faithful', reason: 'Третий год берут только у нас' },
  ]);
  expect((await cardOf(page, byDecider)).contacts).toMatchObject([{ roles: ['decides'] }]);
  expect((await cardOf(page, byTaxId)).client.taxId).toBe('7707083893');
  await page.keyboard.press('Control+z');
  await asked(page, 'ИНН: Какой у них ИНН?').waitFor();
});

test('what nobody knows yet is put off, and asked after all', async ({ app: page }) => {
  await call(page, 'settings.set', { started: true });
  await create(page, 'Вектор');
  await visit(page, '/gaps');
  await asked(page, 'Вектор: Почему они покупают у нас?').waitFor();
  await page.keyboard.press('z');
  await expect(page.getByText('Спросим через месяц')).toBeVisible();
  await expect(page.getByText('На сегодня всё')).toBeVisible();
  await page.getByRole('button', { name: 'Спросить сейчас' }).click();
  await asked(page, 'Вектор: Почему они покупают у нас?').waitFor();
});

test('a count opens the list of these clients, also before the list was ever open', async ({ app: page }) => {
  await call(page, 'settings.set', { started: true });
  await create(page, 'С уровнем', { tier: 'A' });
  await create(page, 'Без уровня');
  await visit(page, '/gaps');
  await page.reload();
  await page.getByRole('button', { name: 'Нет уровня' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#clients-grid').getByText('Без уровня')).toBeVisible();
  await expect(page.locator('#clients-grid').getByText('С уровнем')).toHaveCount(0);
  await expect(page.getByText('Неизвестно', { exact: false }).first()).toBeVisible();
});

test.describe('on the sample', () => {
  test.use({ sample: true });

  test('everybody can use the page', async ({ app: page }, info) => {
    for (const [language, theme, width, height] of [
      ['ru', 'light', 1024, 700],
      ['en', 'dark', 720, 450],
    ] as const) {
      await call(page, 'settings.set', { language, theme });
      await page.setViewportSize({ width, height });
      await visit(page, '/gaps');
      await page.getByRole('progressbar').waitFor();
      await page.screenshot({ path: info.outputPath(`gaps-${language}-${theme}.png`), fullPage: true });
      const sideways = () => document.documentElement.scrollWidth - window.innerWidth;
      expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    }
  });
});
