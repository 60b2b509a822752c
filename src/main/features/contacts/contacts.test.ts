import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Contact } from '../../../shared/contract/contacts.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let north: string;
let south: string;
beforeEach(async () => {
  profile = await openTestProfile();
  north = (await profile.call('clients.create', { name: 'Север' })).id;
  south = (await profile.call('clients.create', { name: 'Юг' })).id;
});
afterEach(() => profile.close());

const peopleOf = async (id: string): Promise<Contact[]> =>
  (await profile.call('clients.card', { id })).contacts;
const add = async (name: string, more: object = {}) =>
  (await profile.call('contacts.create', { clientId: north, name, ...more })).id;

describe('a name', () => {
  it('is split on creation where its order is certain', async () => {
    await add('Иванов Иван Иванович');
    await add('Приёмная');
    expect(await peopleOf(north)).toMatchObject([
      { name: 'Иванов Иван Иванович', surname: 'Иванов', givenName: 'Иван', patronymic: 'Иванович' },
      { name: 'Приёмная', surname: null, givenName: null, patronymic: null },
    ]);
  });

  it('follows its parts, and is found by each of them', async () => {
    const id = await add('Анна Ли');
    await profile.call('contacts.update', { id, patch: { surname: 'Орлова', patronymic: 'Юрьевна' } });
    expect(await peopleOf(north)).toMatchObject([
      { name: 'Анна Юрьевна Орлова', surname: 'Орлова', givenName: 'Анна', patronymic: 'Юрьевна' },
    ]);
    expect(await listAll(profile, ['name', 'mainContact'], 'орлова юрьевна')).toEqual([
      ['Север', 'Анна Юрьевна Орлова'],
    ]);
    expect(await listAll(profile, ['name'], 'анна ли')).toEqual([]);
  });
});

describe('a move to another client', () => {
  const own = {
    birthday: '05-12',
    interests: 'рыбалка',
    motives: ['safety'],
    addressForm: 'informal',
    feasts: ['new_year'],
    channel: 'messenger',
    doNotGreet: true,
  } as const;
  let id: string;
  const move = (to: object = {}) =>
    profile.call('contacts.move', {
      id,
      clientId: south,
      on: '2026-06-01',
      position: 'Директор',
      phones: ['+7 900 000-00-01'],
      emails: [],
      ...to,
    });
  beforeEach(async () => {
    id = await add('Иван Петрович', {
      ...own,
      isMain: true,
      roles: ['decides'],
      note: 'о работе',
      emails: ['a@n.example'],
    });
    await profile.call('interactions.create', {
      clientId: north,
      kind: 'call',
      contactId: id,
      text: 'Прайс',
    });
  });

  it('leaves who they were behind and takes along what is their own', async () => {
    const { id: next } = await move();
    expect(await peopleOf(north)).toMatchObject([
      {
        id,
        hasLeft: true,
        isMain: false,
        leftOn: '2026-06-01',
        leftTo: 'Юг',
        note: 'о работе',
        previousId: null,
      },
    ]);
    expect(await peopleOf(south)).toMatchObject([
      {
        ...own,
        id: next,
        name: 'Иван Петрович',
        givenName: 'Иван',
        patronymic: 'Петрович',
        position: 'Директор',
        phones: ['+7 900 000-00-01'],
        emails: [],
        roles: [],
        note: null,
        isMain: true,
        hasLeft: false,
        previousId: id,
      },
    ]);
    expect(await listAll(profile, ['name', 'mainContact', 'people'])).toEqual([
      ['Север', null, 0],
      ['Юг', 'Иван Петрович', 1],
    ]);
  });

  it('is one undo and one redo', async () => {
    const before = contents(profile);
    await move();
    const after = contents(profile);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
    await profile.call('journal.redo', {});
    expect(contents(profile)).toEqual(after);
  });

  it('is not to where they are, nor to nobody', async () => {
    await expect(move({ clientId: north })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await expect(move({ clientId: profile.core.parts.newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await profile.call('clients.remove', { selection: { ids: [south] } });
    await expect(move()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('makes a chain that reads the same from either end', async () => {
    const west = (await profile.call('clients.create', { name: 'Запад' })).id;
    const { id: second } = await move();
    const { id: third } = await profile.call('contacts.move', {
      id: second,
      clientId: west,
      on: '2026-06-10',
      position: null,
      phones: [],
      emails: [],
    });
    const career = await profile.call('contacts.career', { id });
    expect(career).toMatchObject([
      {
        client: 'Север',
        since: null,
        until: '2026-06-01',
        hasLeft: true,
        talkTotal: 1,
        talks: [{ text: 'Прайс' }],
      },
      { client: 'Юг', since: '2026-06-01', until: '2026-06-10', position: 'Директор', talkTotal: 0 },
      { client: 'Запад', since: '2026-06-10', until: null, hasLeft: false },
    ]);
    expect(await profile.call('contacts.career', { id: third })).toEqual(career);
  });

  it('closes its chain over somebody who is removed, and opens it again with the undo', async () => {
    const { id: second } = await move();
    const before = contents(profile);
    await profile.call('contacts.remove', { id });
    expect(await peopleOf(south)).toMatchObject([{ id: second, previousId: null }]);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
  });
});
