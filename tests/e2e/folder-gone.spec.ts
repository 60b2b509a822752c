import { rmSync } from 'node:fs';
import { call, expect, startApp, test, visit } from './support/app.ts';

test('a profile folder deleted under the open program is put back with all that was in it', async ({
  app: page,
  profile,
}) => {
  await call(page, 'settings.set', { started: true });
  await call(page, 'clients.create', { name: 'Балтика' });
  await page.reload();
  await visit(page, '/clients');
  const strip = page.getByText(/Папку с вашими данными удалили/);
  await page.getByText('Балтика').waitFor();
  await expect(strip).toBeHidden();

  rmSync(profile, { recursive: true });
  await expect(strip).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть всё на место' }).click();
  await expect(strip).toBeHidden();
  await visit(page, '/clients');
  await page.getByText('Балтика').waitFor();
  await call(page, 'clients.create', { name: 'Онега' });

  const second = await startApp(profile).then(
    () => 'opened a second time',
    (error: Error) => error.message,
  );
  expect(second, 'the file in its place is the one that is open').toContain('ended with 1');
});
