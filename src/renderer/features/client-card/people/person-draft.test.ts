import { describe, expect, it } from 'vitest';
import { blankPerson, finishedPerson, personDraftOf, withName, withNamePart } from './person-draft.ts';

const blank = blankPerson(false);

describe('the name of a person being written down', () => {
  it('fills its parts as it is typed in one line', () => {
    expect(withName(blank, 'Иванов Иван Иванович')).toMatchObject({
      surname: 'Иванов',
      givenName: 'Иван',
      patronymic: 'Иванович',
    });
    expect(withName(withName(blank, 'Анна Ли'), 'Приёмная')).toMatchObject({ surname: '', givenName: '' });
  });

  it('follows its parts in the order it has', () => {
    const ivanov = withName(blank, 'Иванов Иван');
    expect(withNamePart(ivanov, 'patronymic', 'Ильич').name).toBe('Иванов Иван Ильич');
    expect(withNamePart(ivanov, 'surname', 'Петров').name).toBe('Петров Иван');
    expect(withNamePart(withNamePart(blank, 'surname', 'Ли'), 'givenName', 'Анна').name).toBe('Анна Ли');
  });
});

describe('a person', () => {
  it('needs nothing but a name, and a birthday that is one', () => {
    expect(finishedPerson(blank)).toBeNull();
    expect(finishedPerson({ ...blank, name: 'Анна', birthday: 'летом' })).toBeNull();
    expect(finishedPerson({ ...blank, name: ' Анна ' })).toMatchObject({
      name: 'Анна',
      surname: null,
      position: null,
      birthday: null,
      leftTo: null,
    });
  });

  it('comes out of the form as they went in', () => {
    const fields = {
      name: 'Анна Ли',
      surname: 'Ли',
      givenName: 'Анна',
      patronymic: null,
      position: 'Директор',
      phones: ['1'],
      emails: [],
      birthday: '05-12',
      isMain: true,
      hasLeft: true,
      note: null,
      roles: ['decides' as const],
      influence: 'high' as const,
      attitude: null,
      interests: 'шахматы',
      motives: ['safety' as const],
      addressForm: 'formal' as const,
      feasts: ['nowruz' as const],
      channel: null,
      doNotGreet: true,
      leftOn: '2026-06-01',
      leftTo: 'Юг',
    };
    expect(finishedPerson(personDraftOf({ ...fields, id: 'a', clientId: 'b', previousId: null }))).toEqual(
      fields,
    );
  });
});
