import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
let contactId: string;

const NAME = 'Щукоедова Эльвира Ювенальевна';
/** Whatever of a person could be left anywhere, as its bytes would be read. */
const traces = [
  'Щукоедов',
  'щукоедов',
  'Эльвир',
  'эльвир',
  'Ювенальевн',
  'ювенальевн',
  '901 222-33-44',
  '79012223344',
  'shchukoedova',
];

beforeEach(async () => {
  profile = await openTestProfile({ onDisk: true });
  const { call } = profile;
  await call('settings.set', { userName: 'Анна' });
  clientId = (
    await call('clients.create', {
      name: 'Вектор',
      phones: ['+7 900 000-00-01', '+7 901 222-33-44'],
      emails: ['shchukoedova@example.com'],
      note: 'Звонить Щукоедовой Эльвире',
    })
  ).id;
  contactId = (
    await call('contacts.create', {
      clientId,
      name: NAME,
      surname: 'Щукоедова',
      givenName: 'Эльвира',
      patronymic: 'Ювенальевна',
      phones: ['+7 901 222-33-44'],
      emails: ['Shchukoedova@example.com'],
      isMain: true,
    })
  ).id;
});
afterEach(() => profile.close());

async function muchAboutHer(): Promise<void> {
  const { call } = profile;
  for (let i = 0; i < 30; i += 1)
    await call('interactions.create', {
      clientId,
      contactId,
      kind: 'call',
      text: `Щукоедова просила скидку ${i}`,
    });
  await call('gifts.create', { clientId, contactId, what: 'Книга' });
  const promise = await call('promises.create', {
    clientId,
    contactId,
    what: 'Перезвонить Эльвире',
    dueOn: '2026-06-20',
  });
  await call('promises.update', { id: promise.id, patch: { what: 'Написать Эльвире Ювенальевне' } });
  await call('promises.update', { id: promise.id, patch: { what: 'Написать' } });
  await call('loyalty.assess', {
    clientId,
    category: 'faithful',
    reason: 'слова Щукоедовой',
    canLeave: 'no',
    why: null,
    assessedOn: '2026-06-01',
  });
  await call('views.create', {
    name: 'Щукоедова',
    state: { query: { search: 'щукоедова', filters: [], sort: [] }, columns: [{ id: 'name', width: 200 }] },
  });
  await profile.core.turn.settled();
}

/** The files of the profile that still hold something of her. */
function found(): string[] {
  const files = [
    'fealty.db',
    'fealty.db-wal',
    'fealty.db-shm',
    ...backups().map((name) => join('backups', name)),
  ];
  return files.filter((name) => {
    const path = join(profile.folder, name);
    if (!existsSync(path)) return false;
    const bytes = readFileSync(path);
    return traces.some((trace) => bytes.includes(trace));
  });
}
const backups = () => {
  const folder = join(profile.folder, 'backups');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const erase = (typed = NAME, replaceBackups = true) =>
  profile.call('privacy.erase', { contactId, typed, replaceBackups });

describe('erasing a person', () => {
  it('leaves no trace in the database, the search index, the log, and the copies', async () => {
    await muchAboutHer();
    await profile.call('app.backup', {});
    await profile.core.upkeep.sweep();
    await profile.call('contacts.update', { id: contactId, patch: { position: 'Директор' } });
    expect(found().length).toBeGreaterThan(1);
    const trigrams = () => {
      const { sql } = profile.core.parts;
      sql.run('CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)');
      const terms = sql.column<string>(`SELECT term FROM words WHERE term IN ('щук', 'уко', 'эль', 'юве')`);
      sql.run('DROP TABLE words');
      return terms;
    };
    expect(trigrams()).not.toEqual([]);

    const preview = await profile.call('privacy.preview', { contactId });
    expect(preview).toMatchObject({ name: NAME, entries: 1, backups: 1, shared: [] });
    expect(preview.linked).toContainEqual({ table: 'interaction', count: 30 });
    expect(preview.mentioned).toEqual(
      expect.arrayContaining([
        { table: 'client', count: 1 },
        { table: 'interaction', count: 30 },
        { table: 'loyalty_assessment', count: 1 },
      ]),
    );
    expect(preview.excerpts[0]).toContain('Щукоедовой');

    const done = await erase('щукоедова  эльвира ювенальевна');
    expect(done).toMatchObject({ entries: 1, backupsReplaced: 1, isFileRewritten: true });
    expect(trigrams()).toEqual([]);
    expect(found()).toEqual([]);
    expect(backups()).toHaveLength(1);
    const { client, contacts, assessments } = await profile.call('clients.card', { id: clientId });
    expect(client).toMatchObject({ note: 'Звонить [имя стёрто]', phones: ['+7 900 000-00-01'], emails: [] });
    expect(contacts).toEqual([]);
    expect(assessments[0]?.reason).toBe('слова [имя стёрто]');
    expect(await listAll(profile, ['name'], 'щукоедов')).toEqual([]);
    expect(await profile.call('privacy.acts', {})).toMatchObject([{ actor: 'Анна', entries: 1 }]);
  });

  it('keeps the records she was part of, and all undo that does not bring her back', async () => {
    await muchAboutHer();
    await profile.call('clients.update', { id: clientId, patch: { city: 'Омск' } });
    await erase();
    expect(profile.core.parts.sql.value('SELECT count(*) FROM interaction')).toBe(30);
    const undone: string[] = [];
    while ((await profile.call('journal.state', {})).undo)
      undone.push((await profile.call('journal.undo', {})).undone.label);
    expect(undone).toContain('promiseUpdate');
    expect(undone).not.toContain('contactCreate');
    expect(profile.core.parts.sql.all('SELECT * FROM client')).toEqual([]);
    for (let i = 0; i < undone.length; i += 1) await profile.call('journal.redo', {});
    const card = await profile.call('clients.card', { id: clientId });
    expect(card.contacts).toEqual([]);
    expect(card.client.city).toBe('Омск');
    await profile.core.upkeep.sweep();
    expect(found()).toEqual([]);
  });

  it('takes the person from every company, and leaves others of the same name alone', async () => {
    const { call } = profile;
    const namesake = await call('contacts.create', { clientId, name: 'Эльвира Петрова' });
    const next = (await call('clients.create', { name: 'Ромашка', note: 'Пришла Щукоедова' })).id;
    const later = await call('contacts.create', { clientId: next, name: NAME });
    profile.core.parts.work.run(
      { label: 'contactUpdate', params: { name: NAME, client: 'Ромашка' } },
      (write) => write.update('contact', later.id, { previous_id: contactId }),
    );
    await call('clients.update', { id: clientId, patch: { note: 'Эльвира звонила; Щукоедова тоже' } });
    expect(await call('privacy.preview', { contactId })).toMatchObject({ entries: 2, shared: ['Эльвира'] });
    await erase();
    const [here, there] = await Promise.all([clientId, next].map((id) => call('clients.card', { id })));
    expect(here?.contacts.map(({ id }) => id)).toEqual([namesake.id]);
    expect(here?.client.note).toBe('Эльвира звонила; [имя стёрто] тоже');
    expect(there?.contacts).toEqual([]);
    expect(there?.client.note).toBe('Пришла [имя стёрто]');
  });

  it('asks for the name, and leaves copies alone unless told otherwise', async () => {
    await profile.call('app.backup', {});
    await expect(erase('Щукоедова')).rejects.toMatchObject({ code: 'ERASE_NOT_CONFIRMED' });
    expect((await profile.call('clients.card', { id: clientId })).contacts).toHaveLength(1);
    expect(await erase(NAME, false)).toMatchObject({ backupsReplaced: 0 });
    expect(found()).toEqual([join('backups', backups()[0] ?? '')]);
    await expect(erase()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
