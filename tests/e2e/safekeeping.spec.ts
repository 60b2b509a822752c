import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';
import { seriousBreaches, sidewaysPixels, sizes } from './support/looks.ts';

type Created = { id: string };

async function begin(page: Page): Promise<{ kept: string; other: string; anna: string; boris: string }> {
  await call(page, 'settings.set', { started: true, language: 'ru', theme: 'light', userName: 'Иванова' });
  const create = async (name: string, input: object): Promise<string> =>
    ((await call(page, name, input)) as Created).id;
  const anna = await create('managers.create', { name: 'Анна' });
  const boris = await create('managers.create', { name: 'Борис' });
  const kept = await create('clients.create', {
    name: 'ООО «Ромашка»',
    city: 'Казань',
    phones: ['+7 900 000-00-01'],
    managerId: anna,
  });
  await create('purchases.create', { clientId: kept, date: '2026-01-10', amount: 100_000 });
  const other = await create('clients.create', {
    name: 'Ромашка',
    city: 'Омск',
    phones: ['+7 900 000-00-02'],
  });
  const contactId = await create('contacts.create', { clientId: other, name: 'Щукина Анна Павловна' });
  await create('promises.create', {
    clientId: other,
    contactId,
    what: 'Перезвонить Щукиной',
    dueOn: '2027-01-10',
  });
  await create('tasks.create', { clientId: kept, what: 'Каталог', dueOn: '2027-01-10', managerId: anna });
  await page.reload();
  await page.getByRole('navigation').first().waitFor();
  return { kept, other, anna, boris };
}

const cardOf = (page: Page, id: string) =>
  call(page, 'clients.card', { id }) as Promise<{
    client: { id: string; city: string; managerId: string | null };
    contacts: unknown[];
  }>;

test('duplicates are merged by keyboard, undone, and taken apart again', async ({ app: page }) => {
  const { kept, other } = await begin(page);
  await visit(page, '/duplicates');
  await expect(page.getByRole('radiogroup', { name: 'Город' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radiogroup', { name: 'Клиент' }).getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: 'как у второго: Омск' })).toBeChecked();
  await page.keyboard.press('m');
  await expect(page.getByText('Дублей не видно')).toBeVisible();
  await visit(page, `/clients/${other}`);
  await expect(page).toHaveURL(new RegExp(kept));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ООО «Ромашка»');
  expect(await cardOf(page, kept)).toMatchObject({ client: { city: 'Омск' } });

  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await cardOf(page, other)).client.id).toBe(other);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(async () => (await cardOf(page, other)).client.id).toBe(kept);

  await page.getByRole('button', { name: 'Ещё о клиенте' }).click();
  await page.getByRole('menuitem', { name: 'Объединённые клиенты' }).click();
  await page.getByRole('button', { name: 'Разъединить: Ромашка' }).click();
  await expect.poll(async () => (await cardOf(page, other)).client.id).toBe(other);
  expect(await cardOf(page, kept)).toMatchObject({ client: { city: 'Казань' } });
});

test('two clients chosen in the list are compared; two that are not one are never shown again', async ({
  app: page,
}) => {
  await begin(page);
  await visit(page, '/clients');
  await page.locator('#clients-grid [role="row"] [col-id="name"]').nth(2).waitFor();
  const boxes = page.locator('#clients-grid [role="gridcell"][col-id="select"]');
  await boxes.nth(0).click();
  await boxes.nth(1).click();
  await page.getByRole('button', { name: 'Объединить' }).click();
  await expect(page.getByRole('heading', { name: 'Объединение двух клиентов' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText(/больше не показываются как дубли/)).toBeVisible();
  await visit(page, '/duplicates');
  await expect(page.getByText('Дублей не видно')).toBeVisible();
});

test('a removed client can be looked at, restored, and deleted for good', async ({ app: page }) => {
  const { other } = await begin(page);
  await visit(page, `/clients/${other}`);
  await page.getByRole('button', { name: 'Ещё о клиенте' }).click();
  await page.getByRole('menuitem', { name: 'Удалить клиента' }).click();
  await expect(page.getByRole('heading', { name: 'Клиенты', level: 1 })).toBeVisible();
  await visit(page, `/clients/${other}`);
  await expect(page.getByText('Этот клиент в корзине: осталось 30 дней.')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(page.getByText(/Этот клиент в корзине/)).toBeHidden();
  await page.keyboard.press('Control+z');
  await visit(page, '/bin');
  await page.getByRole('button', { name: 'Удалить навсегда: Ромашка' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Удалить навсегда' }).click();
  await expect(page.getByText('Корзина пуста')).toBeVisible();
  await expect(cardOf(page, other)).rejects.toThrow(/NOT_FOUND/);
});

test('a manager hands everything over and leaves', async ({ app: page }) => {
  const { kept, boris } = await begin(page);
  await visit(page, '/settings');
  await page.getByRole('button', { name: 'Передать всё, что есть у менеджера Анна' }).click();
  await page.getByRole('combobox', { name: 'Кому' }).fill('Бор');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Переходит: 1 клиент, 1 открытая задача.')).toBeVisible();
  await page.getByRole('button', { name: 'Передать', exact: true }).click();
  await expect.poll(async () => (await cardOf(page, kept)).client.managerId).toBe(boris);
  await page.getByRole('button', { name: 'Убрать: Анна' }).click();
  await expect(page.getByRole('textbox', { name: 'Имя менеджера' })).toHaveCount(1);
});

test('history speaks in sentences and gives values back; a person is erased once their name is typed', async ({
  app: page,
}) => {
  const { kept, other } = await begin(page);
  await call(page, 'clients.update', { id: kept, patch: { city: 'Самара' } });
  await call(page, 'loyalty.assess', {
    clientId: kept,
    category: 'switcher',
    reason: 'купил у N в мае',
    canLeave: 'yes',
    why: null,
    assessedOn: '2026-06-01',
  });
  await visit(page, `/clients/${kept}`);
  await page.getByRole('button', { name: 'Ещё о клиенте' }).click();
  await page.getByRole('menuitem', { name: 'История изменений' }).click();
  await expect(
    page.getByText('Иванова ставит категорию «И нашим, и вашим»: «купил у N в мае»'),
  ).toBeVisible();
  await expect(page.getByText('Иванова меняет поле «Город»: было «Казань», стало «Самара»')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть поле «Город»: Казань' }).click();
  await expect.poll(async () => (await cardOf(page, kept)).client.city).toBe('Казань');
  await page.keyboard.press('Escape');

  await visit(page, `/clients/${other}`);
  await page.getByRole('button', { name: 'Ещё о клиенте' }).click();
  await page.getByRole('menuitem', { name: 'Стереть человека…' }).click();
  await page.getByRole('combobox', { name: 'Кого' }).click();
  await page.getByRole('option', { name: 'Щукина Анна Павловна' }).click();
  await expect(page.getByRole('dialog').getByText('Перезвонить Щукиной')).toBeVisible();
  const erase = page.getByRole('button', { name: 'Стереть навсегда' });
  await expect(erase).toBeDisabled();
  await page.getByRole('textbox', { name: /Для подтверждения введите имя/ }).fill('Щукина Анна Павловна');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Человек стёрт')).toBeVisible();
  expect((await cardOf(page, other)).contacts).toEqual([]);
});

test('everybody can use the pages of the tidy-up', async ({ app: page }, info) => {
  const { kept, other } = await begin(page);
  const third = ((await call(page, 'clients.create', { name: 'Василёк' })) as Created).id;
  await call(page, 'clients.remove', { selection: { ids: [third] } });
  const pages = [
    ['duplicates', '/duplicates'],
    ['merge', `/merge/${kept}/${other}`],
    ['bin', '/bin'],
    ['binned', `/clients/${third}`],
  ] as const;
  for (const [language, theme, at] of [
    ['ru', 'light', sizes],
    ['en', 'dark', sizes.slice(1, 2)],
  ] as const) {
    await call(page, 'settings.set', { language, theme });
    for (const [name, path] of pages) {
      await visit(page, path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const size of at) {
        await page.setViewportSize(size);
        await page.waitForTimeout(150);
        const shot = `${name}-${language}-${theme}-${size.name}`;
        await page.screenshot({ path: info.outputPath(`${shot}.png`) });
        expect(await sidewaysPixels(page), `${shot} scrolls sideways`).toBeLessThanOrEqual(0);
      }
      expect(await seriousBreaches(page), `${name}, ${language}, ${theme}`).toEqual([]);
    }
  }
});
