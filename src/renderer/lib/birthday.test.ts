import { describe, expect, it } from 'vitest';
import { birthdayText, readBirthday, typedBirthday } from './birthday.ts';

describe('readBirthday', () => {
  it.each([
    ['12.05.1980', '1980-05-12'],
    ['1.2', '02-01'],
    ['29.02', '02-29'],
    ['3/11', '11-03'],
    ['1980-05-12', '1980-05-12'],
    ['5 мая', '05-05'],
    ['5 мая 1980', '1980-05-05'],
    ['5 May', '05-05'],
    ['May 5, 1980', '1980-05-05'],
  ])('reads %s as %s', (typed, birthday) => {
    expect(readBirthday(typed)).toBe(birthday);
  });

  it.each(['31.02', '12.13', '31 февраля', 'soon', '0.5', ''])('does not read "%s"', (typed) => {
    expect(readBirthday(typed)).toBeNull();
  });

  it('is typed as it is read', () => {
    for (const birthday of ['1980-05-12', '02-29'])
      expect(readBirthday(typedBirthday(birthday))).toBe(birthday);
  });
});

describe('birthdayText', () => {
  it('has the year only where it is known', () => {
    expect(birthdayText('1980-05-12', 'en-GB')).toBe('12 May 1980');
    expect(birthdayText('02-29', 'en-GB')).toBe('29 February');
  });
});
