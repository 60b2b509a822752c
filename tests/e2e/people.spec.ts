import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';

interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string | null;
  readonly roles: string[];
  readonly previousId: string | null;
}

const create = async (page: Page, name: string): Promise<string> =>
  ((await call(page, 'clients.create', { name })) as { id: string }).id;
const peopleOf = async (page: Page, id: string): Promise<Person[]> =>
  ((await call(page, 'clients.card', { id })) as { contacts: Person[] }).contacts;
const people = (page: Page) => page.getByRole('region', { name: 'Люди' });

test.beforeEach(async ({ app: page }) => {
  await call(page, 'settings.set', { started: true });
});

test('a person is written down by keyboard: one line of name, what they do, and nothing else needed', async ({
  app: page,
}) => {
  const id = await create(page, 'Север');
  await visit(page, `/clients/${id}`);
  await people(page).getByRole('button', { name: 'Человек' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Иванова Анна Сергеевна');
  await expect(page.getByRole('textbox', { name: 'Фамилия' })).toHaveValue('Иванова');
  await expect(page.getByRole('textbox', { name: 'Отчество' })).toHaveValue('Сергеевна');
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await page.keyboard.type('Снабжение');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect(people(page).getByText('закупает', { exact: true })).toBeVisible();
  await expect(people(page).getByText('Пока неизвестно, кто здесь решает.')).toBeVisible();
  expect(await peopleOf(page, id)).toMatchObject([
    { name: 'Иванова Анна Сергеевна', surname: 'Иванова', roles: ['buys'] },
  ]);
});

test('a person goes to another client by keyboard, with their history, and back with Ctrl+Z', async ({
  app: page,
}) => {
  const [north, south] = [await create(page, 'Север'), await create(page, 'Южный ветер')];
  const { id: contactId } = (await call(page, 'contacts.create', {
    clientId: north,
    name: 'Иван Петрович',
    roles: ['decides'],
    birthday: '05-12',
  })) as { id: string };
  await call(page, 'interactions.create', { clientId: north, contactId, kind: 'call', text: 'Просил прайс' });
  await visit(page, `/clients/${north}`);
  await people(page).getByRole('button', { name: 'Что сделать: Иван Петрович' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /Уход/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Не к нашему клиенту' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('combobox', { name: 'К какому клиенту' }).focus();
  await page.keyboard.type('ветер');
  await page.getByRole('option', { name: 'Южный ветер' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Иван Петрович теперь в «Южный ветер»')).toBeVisible();
  expect(await peopleOf(page, south)).toMatchObject([{ name: 'Иван Петрович', previousId: contactId }]);

  await visit(page, `/clients/${south}`);
  await people(page).getByRole('button', { name: 'Подробнее: Иван Петрович' }).focus();
  await page.keyboard.press('Enter');
  await expect(people(page).getByText('Просил прайс')).toBeVisible();
  await people(page).getByRole('link', { name: 'Север' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Север' })).toBeVisible();
  await expect(people(page).getByText('больше не работает')).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(people(page).getByText('решает', { exact: true })).toBeVisible();
  expect(await peopleOf(page, south)).toEqual([]);
});
