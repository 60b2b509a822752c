import { describe, expect, it } from 'vitest';
import { daysToBirthday, nextAge, nextBirthday } from './birthdays.ts';

describe('the next birthday', () => {
  it.each([
    ['1980-06-15', '2026-06-15', '2026-06-15'],
    ['06-16', '2026-06-15', '2026-06-16'],
    ['1980-06-14', '2026-06-15', '2027-06-14'],
    ['01-01', '2026-12-31', '2027-01-01'],
    ['1980-02-29', '2026-02-28', '2026-03-01'],
    ['02-29', '2028-02-01', '2028-02-29'],
    ['02-29', '2026-03-02', '2027-03-01'],
  ])('of %s on %s is %s', (birthday, today, next) => {
    expect(nextBirthday(birthday, today)).toBe(next);
  });

  it('is so many days away, with an age where the year is known', () => {
    expect(daysToBirthday('1980-06-20', '2026-06-15')).toBe(5);
    expect(nextAge('1980-06-20', '2026-06-15')).toBe(46);
    expect(nextAge('1980-06-14', '2026-06-15')).toBe(47);
    expect(nextAge('06-20', '2026-06-15')).toBeNull();
  });
});
