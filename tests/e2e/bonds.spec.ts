import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { call, expect, test, visit } from './support/app.ts';

const daysAgo = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() - days);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
};

/** A client who buys every thirty days and has two people. */
async function makeClient(page: Page, name: string): Promise<string> {
  const { id } = (await call(page, 'clients.create', { name, shareOfWallet: 100 })) as { id: string };
  for (let i = 0; i < 8; i += 1)
    await call(page, 'purchases.create', { clientId: id, date: daysAgo(30 * i), amount: 100_000 });
  await call(page, 'contacts.create', { clientId: id, name: 'Олег Нестеров' });
  return id;
}

async function openCard(page: Page, id: string): Promise<void> {
  await call(page, 'settings.set', { started: true, language: 'ru' });
  await page.reload();
  await visit(page, `/clients/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

const region = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** Tab from where the focus is until it is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 80; i += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

const cardOf = (page: Page, id: string) =>
  call(page, 'clients.card', { id }) as Promise<{
    motives: { motive: string; note: string | null; strength: string | null; isPrimary: boolean }[];
    assessments: { category: string; assessedOn: string; chips: string[]; reason: string }[];
  }>;

test('motives get their evidence, are asked about and answered, by keyboard', async ({ app: page }) => {
  const id = await makeClient(page, 'Вектор');
  await openCard(page, id);
  const motives = region(page, 'Мотивы');

  await tabTo(page, motives.getByRole('checkbox', { name: /^Нет альтернативы/ }));
  await page.keyboard.press('Space');
  await expect(motives.getByText('Под ударом')).toBeVisible();
  await tabTo(page, motives.getByRole('button', { name: 'Из чего это видно: Нет альтернативы' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Больше никто не возит');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, motives.getByRole('radio', { name: 'не сказано' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Enter');
  await expect(motives.getByText('Больше никто не возит')).toBeVisible();
  await expect(motives.getByText('Олег Нестеров')).toBeVisible();
  expect((await cardOf(page, id)).motives).toMatchObject([
    { motive: 'no_alternative', note: 'Больше никто не возит', strength: 'strong', isPrimary: true },
  ]);

  // What strengthens it, on demand.
  const advice = motives.getByText('Альтернатива появится.', { exact: false });
  await expect(advice).toBeHidden();
  await motives.getByRole('button', { name: 'Чем укрепить: Нет альтернативы' }).focus();
  await page.keyboard.press('Enter');
  await expect(advice).toBeVisible();

  // A competitor is noticed: the motive asks to be looked at, and one key answers.
  await call(page, 'competitorActivities.create', { clientId: id, competitor: 'Метиз' });
  await tabTo(page, motives.getByRole('button', { name: /Ещё держит/ }));
  await page.keyboard.press('h');
  await expect(motives.getByRole('button', { name: /Ещё держит/ })).toBeHidden();
  await call(page, 'competitorActivities.create', { clientId: id, competitor: 'Север' });
  await expect(motives.getByText('замечен «Север»', { exact: false })).toBeVisible();
  await tabTo(page, motives.getByRole('button', { name: /Прошло/ }));
  await page.keyboard.press('o');
  await expect(motives.getByText('Под ударом')).toBeHidden();
  expect((await cardOf(page, id)).motives).toEqual([]);
  await motives.getByText('Что отвечали раньше').focus();
  await page.keyboard.press('Enter');
  await expect(motives.getByText('Нет альтернативы: прошло', { exact: false })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(motives.getByText('Больше никто не возит')).toBeVisible();
});

test('the category is judged, renewed, suggested, agreed and disagreed with by keys', async ({
  app: page,
}) => {
  const id = await makeClient(page, 'Вектор');
  await call(page, 'loyalty.assess', {
    clientId: id,
    category: 'faithful',
    reason: 'ровно покупает',
    canLeave: 'partly',
    why: null,
    assessedOn: daysAgo(120),
  });
  await call(page, 'interviews.create', { clientId: id, nps: 3 });
  await openCard(page, id);
  const category = region(page, 'Категория');

  // Steady and unhappy: told by a word. An old judgement asks; R renews it unchanged.
  await expect(category.getByText('Покупает поневоле')).toBeVisible();
  await expect(category.getByText('Оценке 120 дней', { exact: false })).toBeVisible();
  await tabTo(page, category.getByRole('button', { name: 'Оценить заново' }));
  await page.keyboard.press('r');
  await expect(category.getByText('Оценке 120 дней', { exact: false })).toBeHidden();
  expect((await cardOf(page, id)).assessments.map((each) => [each.category, each.assessedOn])).toEqual([
    ['faithful', daysAgo(0)],
    ['faithful', daysAgo(120)],
  ]);

  // The records speak for a hostage; D disagrees and asks why, once.
  const said = category.getByRole('group', { name: 'О чём говорят записи' });
  await expect(said.getByText('Заложник')).toBeVisible();
  await expect(said.getByText('Не порекомендует: 3 из 10')).toBeVisible();
  await expect(category.getByRole('button', { name: 'Оценить заново' })).toBeFocused();
  await page.keyboard.press('d');
  await expect(said.getByRole('textbox', { name: 'Почему нет?' })).toBeFocused();
  await page.keyboard.type('просто устал');
  await page.keyboard.press('Enter');
  await expect(said.getByText('просто устал')).toBeVisible();
  await expect(said.getByRole('button', { name: /Согласен/ })).toHaveCount(0);
  expect((await cardOf(page, id)).assessments).toHaveLength(2);

  // New evidence asks again; A agrees, with the evidence as the reason.
  await call(page, 'motives.set', {
    clientId: id,
    motives: [{ motive: 'no_alternative', isPrimary: true, note: null }],
  });
  await tabTo(page, said.getByRole('button', { name: /^Согласен/ }));
  await page.keyboard.press('a');
  await expect(category.getByText('По записям: ', { exact: false }).first()).toBeVisible();
  await expect.poll(async () => (await cardOf(page, id)).assessments[0]?.category).toBe('hostage');
  expect((await cardOf(page, id)).assessments[0]?.chips).toContain('sole_supplier');
  await expect(said.getByText('Вы согласились', { exact: false })).toBeVisible();

  // A judgement of one's own: answers, a number for the category, a reason to tick.
  await tabTo(page, category.getByRole('button', { name: 'Оценить заново' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await tabTo(page, category.getByRole('button', { name: /Сохранить/ }));
  await page.keyboard.press('Enter');
  await expect(category.getByText('Отметьте причину или напишите её.')).toBeVisible();
  await category.getByRole('checkbox', { name: 'Берёт и у других' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await cardOf(page, id)).assessments[0]?.category).toBe('switcher');
  expect((await cardOf(page, id)).assessments).toHaveLength(4);

  // Evidence leads to its record.
  await said.getByRole('button', { name: 'Мотив: Нет альтернативы' }).focus();
  await page.keyboard.press('Enter');
  const motive = region(page, 'Мотивы').getByRole('listitem').filter({ hasText: 'Нет альтернативы' });
  await expect(motive).toBeFocused();
  await said.getByRole('button', { name: 'Не порекомендует: 3 из 10' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').filter({ hasText: 'Интервью' })).toBeFocused();
});

test('the index shows its five components, what is missing, and its fall', async ({ app: page }, info) => {
  const id = await makeClient(page, 'Вектор');
  await makeClient(page, 'Север');
  await call(page, 'interviews.create', { clientId: id, nps: 10, buyAgain: 'high', heldOn: daysAgo(200) });
  await call(page, 'interviews.create', { clientId: id, nps: 5, heldOn: daysAgo(3) });
  await openCard(page, id);
  const index = region(page, 'Индекс лояльности');
  await expect(index.getByRole('row')).toHaveCount(6);
  // As long here and as often as the average, high, not asked, a detractor: (60 + 50 + 100 + 0) / 4.
  await expect(index.getByText('53', { exact: true })).toBeVisible();
  await expect(index.getByRole('img', { name: 'упал на 25' })).toBeVisible();
  await expect(index.getByRole('row', { name: /Предпочтение другим/ })).toContainText('не спрашивали');
  await expect(index.getByRole('row', { name: /Предпочтение другим/ })).toContainText('—');
  await expect(index.getByText('Повторная покупка')).toBeVisible();

  const shown = await call(page, 'clients.page', {
    query: { search: '', filters: [{ field: 'standing', operator: 'oneOf', values: ['trapped'] }], sort: [] },
    columns: ['name', 'exposed', 'standing', 'categoryAge'],
    offset: 0,
    limit: 10,
  });
  expect(shown).toMatchObject({ rows: [[id, 'Вектор', null, 'trapped', null]] });

  await page.screenshot({ path: info.outputPath('bonds.png') });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((each) => each.id)).toEqual([]);
});
