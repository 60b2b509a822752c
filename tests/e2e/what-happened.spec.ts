import type { Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';
import { seriousBreaches, sidewaysPixels } from './support/looks.ts';

test.use({ sample: true });

interface Person {
  readonly id: string;
  readonly isMain: boolean;
  readonly hasLeft: boolean;
}
interface Totals {
  readonly totals: Record<string, number>;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const eventsOf = async (page: Page, clientId: string, kind: string) => {
  const { entries } = (await call(page, 'timeline.page', { clientId, kinds: [kind], limit: 50 })) as {
    entries: { record: Record<string, unknown> }[];
  };
  return entries.map(({ record }) => record);
};
const owedKinds = async (page: Page, clientId: string) =>
  ((await call(page, 'promises.owed', { clientId })) as { kind: string }[]).map(({ kind }) => kind);

/** A client of its own, with a main person, and its card open. */
async function openNewClient(page: Page): Promise<string> {
  const { id } = (await call(page, 'clients.create', { name: 'Ладога-Снаб' })) as { id: string };
  await call(page, 'contacts.create', { clientId: id, name: 'Анна Ким', isMain: true });
  await visit(page, `/clients/${id}`);
  await page.getByRole('heading', { name: 'Ладога-Снаб' }).waitFor();
  return id;
}

/** Keys pressed on the page; a chord is one, and text that is put in as a whole is none. */
async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = window as unknown as { keysPressed: number };
    counted.keysPressed = 0;
    const modifiers = ['Alt', 'Control', 'Shift', 'Meta'];
    window.addEventListener(
      'keydown',
      ({ key }) => {
        if (!modifiers.includes(key)) counted.keysPressed += 1;
      },
      true,
    );
  });
  return () => page.evaluate(() => (window as unknown as { keysPressed: number }).keysPressed);
}

test('a meeting of a client in the list is logged in five keys, with its next step, and is one undo', async ({
  app: page,
}) => {
  await visit(page, '/clients');
  const name = page.locator('#clients-grid [role="gridcell"][col-id="name"]').first();
  await name.waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('ArrowDown');
  await expect(name).toBeFocused();
  const keys = await countKeys(page);
  await page.keyboard.press('l');
  await page.keyboard.insertText('Просили скидку на декабрь');
  await page.keyboard.press('Alt+2');
  await page.keyboard.press('Alt+9');
  await page.keyboard.press('Alt+n');
  await page.keyboard.insertText('Посчитать цену');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Контакт и следующий шаг записаны')).toBeVisible();
  expect(await keys()).toBeLessThanOrEqual(5);
  await expect(name).toBeFocused();

  await page.keyboard.press('Enter');
  const timeline = page.getByRole('group', { name: /События/ });
  await expect(timeline.getByText('Просили скидку на декабрь')).toBeVisible();
  await expect(timeline.getByRole('heading', { name: 'Встреча' }).first()).toBeVisible();
  const owed = page.getByRole('group', { name: /Что мы должны/ });
  await expect(owed.getByText('Следующий шаг: Посчитать цену')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(timeline.getByText('Просили скидку на декабрь')).toBeHidden();
  await expect(owed.getByText('Следующий шаг: Посчитать цену')).toBeHidden();
});

test('from any page a contact is logged with a client found by a few letters', async ({ app: page }) => {
  const { id } = (await call(page, 'clients.create', { name: 'Ладога-Снаб' })) as { id: string };
  await visit(page, '/settings');
  await page.getByRole('heading', { name: 'Настройки' }).waitFor();
  await page.keyboard.press('l');
  await page.keyboard.type('ладога');
  await page.getByRole('option', { name: /Ладога-Снаб/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'О чём говорили' })).toBeFocused();
  await page.keyboard.type('Звонили сами');
  await page.keyboard.press('Alt+q');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await page.keyboard.type('ладога');
  await page.getByRole('option', { name: /Ладога-Снаб/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'О чём говорили' })).toHaveValue('Звонили сами');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => eventsOf(page, id, 'interaction'))
    .toMatchObject([{ text: 'Звонили сами', direction: 'theirs', kind: 'call' }]);
});

test('a promise is made, warned of, kept and opened again by single keys', async ({ app: page }) => {
  const clientId = await openNewClient(page);
  await page.keyboard.press('a');
  await page.keyboard.press('3');
  await page.keyboard.type('Прислать образцы');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Без этого не записать.')).toBeVisible();
  await page.getByRole('textbox', { name: /К какому дню/ }).fill(day(3));
  // Pressed twice, it is recorded once.
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Control+Enter');
  const row = page.locator('[data-owed]', { hasText: 'Прислать образцы' });
  await row.focus();
  await page.keyboard.press('2');
  await expect(row).toContainText('предупредили');
  await page.keyboard.press('1');
  await expect(row).toBeHidden();
  await expect(page.getByText('За 12 месяцев: сдержано 1 из 1, 0 с опозданием, 0 нарушено')).toBeVisible();
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await row.focus();
  await page.keyboard.press('0');
  await expect.poll(() => owedKinds(page, clientId)).toEqual(['promise']);
});

test('a promised delivery is a promise, and complaints wait with their answer', async ({ app: page }) => {
  const clientId = await openNewClient(page);
  await call(page, 'purchases.create', {
    clientId,
    date: day(-9),
    orderNumber: '12',
    deliveryPromised: day(-2),
  });
  const delivery = page.locator('[data-owed]', { hasText: 'Поставка по заказу № 12' });
  await expect(delivery).toContainText('просрочено на 2 дня');
  await page.keyboard.press('a');
  await page.keyboard.press('5');
  await page.keyboard.type('Недовес');
  await page.keyboard.press('Alt+3');
  await page.keyboard.press('Control+Enter');
  await expect.poll(() => owedKinds(page, clientId)).toEqual(['delivery', 'complaint']);
  await page.locator('[data-owed]', { hasText: 'Недовес' }).focus();
  await page.keyboard.press('1');
  await page.getByRole('textbox', { name: 'Наш ответ' }).fill('Довезли');
  await page.keyboard.press('Control+Enter');
  await delivery.focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Нет ни невыполненных обещаний')).toBeVisible();
  await expect
    .poll(() => eventsOf(page, clientId, 'complaint'))
    .toMatchObject([{ severity: 'critical', answer: 'Довезли', answeredOn: day(0) }]);
});

test('a purchase is paid in parts, and says what is open', async ({ app: page }) => {
  const clientId = await openNewClient(page);
  await page.keyboard.press('a');
  await page.keyboard.press('1');
  await page.keyboard.type('1000');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /Записать оплату/ }).click();
  const amount = page.getByRole('textbox', { name: /Сумма/ });
  await expect(amount).toHaveValue(/1.000/);
  await amount.fill('400');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/оплачено 400.₽ из 1.000.₽, осталось 600.₽/)).toBeVisible();
  await page.getByRole('button', { name: /Записать оплату/ }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: /Записать оплату/ })).toBeHidden();
  await expect.poll(() => eventsOf(page, clientId, 'purchase')).toMatchObject([{ paidOn: day(0) }]);
});

test('giving in to an ultimatum is set against what came back, and no gift is given twice unnoticed', async ({
  app: page,
}) => {
  const clientId = await openNewClient(page);
  await page.keyboard.press('a');
  await page.keyboard.press('7');
  await page.keyboard.type('Скидка 7 % или уйдём');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: /Записать уступку/ }).click();
  await page.keyboard.type('Скидка 3 %');
  await page.getByRole('textbox', { name: 'Во что обошлось' }).fill('1200');
  await page.getByRole('textbox', { name: 'На сумму' }).fill('450');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Под давлением отдано 1.200.₽, вернулось 450.₽/)).toBeVisible();
  await call(page, 'gifts.create', { clientId, what: 'Коробка конфет', givenOn: day(-90) });
  await page.keyboard.press('a');
  await page.keyboard.press('9');
  await page.keyboard.type('Конфеты в коробке');
  await expect(page.getByText(/Почти то же уже дарили:.*Коробка конфет, всей компании/)).toBeVisible();
});

test('events are found, corrected and removed by keyboard, however many there are', async ({ app: page }) => {
  const clientId = await openNewClient(page);
  await page.evaluate(async (id) => {
    const record = (i: number) =>
      fetch('/api', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fealty': '1' },
        body: JSON.stringify({
          name: 'interactions.create',
          input: { clientId: id, kind: 'call', at: Date.now() - i * 86_400_000, text: `Разговор ${i}.` },
        }),
      });
    for (let i = 0; i < 300; i += 30)
      await Promise.all(Array.from({ length: 30 }, (_, each) => record(i + each)));
  }, clientId);
  await call(page, 'gifts.create', { clientId, what: 'Мёд', givenOn: day(-400) });
  const rows = page.getByRole('group', { name: /События/ }).locator('article');
  await expect(page.getByText('Разговор 0.')).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);
  await expect(page.getByRole('button', { name: 'Контакты 300' })).toBeVisible();

  await page.getByRole('textbox', { name: 'Искать в событиях' }).fill('МЕД');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Подарок: Мёд');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Разговор 0.')).toBeVisible();

  await rows.first().focus();
  await page.keyboard.press('End');
  // The pages before the last one come as one goes.
  await expect
    .poll(async () => {
      await page.keyboard.press('End');
      return page.getByText('Подарок: Мёд').isVisible();
    })
    .toBe(true);
  await page.keyboard.press('ArrowUp');
  await expect(rows.filter({ hasText: 'Разговор 299.' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Последний! ');
  await page.keyboard.press('Control+Enter');
  const last = rows.filter({ hasText: 'Последний!' });
  await expect(last).toBeVisible();
  await last.focus();
  await page.keyboard.press('Delete');
  await expect(last).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(last).toBeVisible();
  const { totals } = (await call(page, 'timeline.page', { clientId, limit: 1 })) as Totals;
  expect(totals['interaction']).toBe(300);
});

/** One event of every kind. */
async function recordOfEach(page: Page, clientId: string): Promise<void> {
  const [person] = ((await call(page, 'clients.card', { id: clientId })) as { contacts: Person[] }).contacts;
  const by = { clientId, contactId: person?.id ?? null };
  await call(page, 'promises.create', { ...by, what: 'Прислать прайс', dueOn: day(-3), madeOn: day(-9) });
  await call(page, 'complaints.create', { ...by, what: 'Недовес', receivedOn: day(-9), dueOn: day(-2) });
  await call(page, 'competitorActivities.create', { clientId, competitor: 'Север', offer: 'Дешевле на 4 %' });
  await call(page, 'ultimatums.create', { ...by, demand: 'Скидка 7 %' });
  await call(page, 'concessions.create', { clientId, what: 'Скидка 3 %', cost: 120_000 });
  await call(page, 'referrals.create', { ...by, referred: 'Юг' });
  await call(page, 'testimonials.create', { ...by, words: 'Спасибо', bonus: 500_000 });
  await call(page, 'gifts.create', { ...by, what: 'Книга' });
  await call(page, 'recognitions.create', { ...by, kind: 'title', what: 'Лучший оптовик' });
  await call(page, 'interviews.create', { ...by, nps: 9, buyAgain: 'high', quote: 'Возите быстрее' });
  await call(page, 'tasks.create', { ...by, what: 'Позвонить', dueOn: day(-1), doneOn: day(-1) });
  const order = { clientId, date: day(-8), amount: 100_000, dueOn: day(-1), isBadProfit: true };
  const { id } = (await call(page, 'purchases.create', order)) as { id: string };
  await call(page, 'payments.create', { clientId, purchaseId: id, amount: 40_000 });
}

for (const { language, theme, size } of [
  { language: 'ru', theme: 'light', size: { width: 1024, height: 700 } },
  { language: 'en', theme: 'dark', size: { width: 720, height: 450 } },
] as const)
  test(`everybody can read and record events: ${language}, ${theme}, ${size.width}×${size.height}`, async ({
    app: page,
  }, info) => {
    await call(page, 'settings.set', { language, theme });
    await page.setViewportSize(size);
    await recordOfEach(page, await openNewClient(page));
    const check = async (name: string) => {
      await page.waitForTimeout(200);
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
      expect(await seriousBreaches(page), name).toEqual([]);
      expect(await sidewaysPixels(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
    };
    await check('events');
    await page.keyboard.press('l');
    await page.getByRole('dialog').waitFor();
    await check('log');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.keyboard.press('5');
    await page.getByRole('form').first().waitFor();
    await check('form');
  });
