import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Page } from '@playwright/test';
import iconv from 'iconv-lite';
import { expect, test } from './support/app.ts';
import { clients, portfolioCsv } from './support/portfolio.ts';

const shared = join(
  import.meta.dirname,
  '../../../shared/data/imports/constructed/amocrm_contacts_cp1251_semicolon.csv',
);

/** The rows the grid shows, by the ids of its columns. */
async function shownCells(page: Page, columns: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    (ids) =>
      [...document.querySelectorAll('#clients-grid [role="row"][row-index]')]
        .map((row) => ({ at: Number(row.getAttribute('row-index')), row }))
        .filter(({ row }) => row.querySelector('[col-id="name"]'))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => ids.map((id) => (row.querySelector(`[col-id="${id}"]`)?.textContent ?? '').trim())),
    columns,
  );
}

async function bringFile(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.getByRole('button', { name: /Принести таблицу/ }).click();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'Проверить все строки' }).click();
  await page.getByRole('button', { name: /^Загрузить/ }).click();
}

const openList = (page: Page) =>
  page
    .getByRole('link', { name: 'Открыть список' })
    .or(page.getByRole('button', { name: 'Открыть список' }))
    .click();

test('from a spreadsheet to a list, and out again', async ({ app: page }) => {
  await bringFile(page, {
    name: 'клиенты.csv',
    mimeType: 'text/csv',
    buffer: iconv.encode(portfolioCsv(), 'windows-1251'),
  });
  await expect(page.getByText('40 клиентов добавлено')).toBeVisible();
  await openList(page);
  await expect(page.getByText('40 клиентов', { exact: false }).first()).toBeVisible();

  // Found by the middle of its name, ё or not.
  const wanted = clients[20];
  await page.keyboard.press('/');
  await page.keyboard.type('верный репеж 21');
  await expect.poll(async () => (await shownCells(page, ['name'])).flat()).toEqual([wanted?.name]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: wanted?.name ?? '' })).toBeVisible();

  // Why it came: two motives, one of them primary.
  await page.getByRole('checkbox', { name: /^Удобство/ }).check();
  await page.getByRole('checkbox', { name: /^Выгода/ }).check();
  await page
    .getByRole('radio', { name: /Главный мотив: Выгода/ })
    .or(page.getByRole('button', { name: /Главный мотив: Выгода/ }))
    .click();

  // How it is bound, and why.
  await page.getByRole('button', { name: 'Оценить' }).click();
  await page
    .getByRole('radio', { name: 'Нет', exact: true })
    .or(page.getByRole('button', { name: 'Нет', exact: true }))
    .first()
    .click();
  await page
    .getByRole('radio', { name: /Верный/ })
    .or(page.getByRole('button', { name: /Верный/ }))
    .first()
    .click();
  await page.getByLabel('Почему эта категория').fill('Покупает пятый год без споров');
  await page
    .getByRole('form', { name: 'Оценка клиента' })
    .getByRole('button', { name: /Сохранить|Оценить/ })
    .click();
  const category = page.getByRole('region', { name: 'Категория', exact: true });
  await expect(category.getByText('Покупает пятый год без споров')).toBeVisible();

  // Back in the list both are seen.
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => shownCells(page, ['name', 'category', 'primaryMotive']))
    .toEqual([[wanted?.name, 'Верный', 'Выгода']]);

  // Many at once, with a preview, and one undo.
  await page.getByRole('button', { name: 'Очистить поиск' }).click();
  await expect.poll(async () => (await shownCells(page, ['name'])).length).toBeGreaterThan(20);
  await page.getByRole('checkbox', { name: 'Выбрать всех найденных' }).check();
  await expect(page.getByText('выбрано 40')).toBeVisible();
  await page.getByRole('button', { name: 'Изменить', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Что изменить').click();
  await page.getByRole('option', { name: 'Город', exact: true }).click();
  await dialog.getByLabel('Новое значение «Город»').fill('Омск');
  await expect(dialog.getByText('40 клиентов, 1 поле; изменится 40')).toBeVisible();
  await dialog.getByRole('button', { name: 'Применить' }).click();
  await expect(
    page
      .getByText('Изменены 40 клиентов')
      .or(page.getByText(/40 клиентов/))
      .first(),
  ).toBeVisible();
  await expect.poll(async () => (await shownCells(page, ['city']))[0]).toEqual(['Омск']);
  await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  await expect.poll(async () => (await shownCells(page, ['city']))[0]).not.toEqual(['Омск']);

  // Out again: the file equals the screen.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Выгрузить' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^Клиенты \d{4}-\d\d-\d\d\.xlsx$/);
  const book = read(readFileSync(await download.path()));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const [titles, ...rows] = utils.sheet_to_json<(string | number | null)[]>(sheet, {
    header: 1,
    defval: null,
  });
  const onScreen = await page.locator('#clients-grid [role="columnheader"]').allTextContents();
  expect(onScreen.map((title) => title.trim()).filter((title) => title !== '' && title !== 'Выбор')).toEqual(
    titles?.slice(0, onScreen.filter((title) => title.trim() !== '' && title.trim() !== 'Выбор').length),
  );
  const shown = await shownCells(page, ['name', 'city']);
  const [nameAt, cityAt] = [titles?.indexOf('Клиент') ?? -1, titles?.indexOf('Город') ?? -1];
  expect(rows.slice(0, shown.length).map((row) => [row[nameAt], row[cityAt]])).toEqual(shown);
  expect(rows).toHaveLength(40);
});

test('a real export comes in', async ({ app: page }) => {
  const isHere = existsSync(shared);
  if (!isHere) console.log(`skipped: no ${shared}`);
  test.skip(!isHere, 'the real files are not here');
  await bringFile(page, { name: 'amocrm.csv', mimeType: 'text/csv', buffer: readFileSync(shared) });
  await expect(page.getByText('2 клиента добавлены')).toBeVisible();
  await openList(page);
  await expect.poll(async () => (await shownCells(page, ['name'])).length).toBe(2);
});
