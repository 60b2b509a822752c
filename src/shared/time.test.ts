import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, epochDay, fromEpochDay, isPlainDate } from './time.ts';

const dates = fc.integer({ min: -20_000, max: 60_000 }).map(fromEpochDay);

describe('plain dates', () => {
  it('are days of the calendar', () => {
    expect([
      isPlainDate('2024-02-29'),
      isPlainDate('2023-02-29'),
      isPlainDate('2024-2-1'),
      isPlainDate(''),
    ]).toEqual([true, false, false, false]);
    expect(epochDay('1970-01-02')).toBe(1);
  });

  it('add and subtract', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(daysBetween('2024-12-31', '2025-01-01')).toBe(1);
    fc.assert(
      fc.property(dates, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('a month later is the same day or the last of a shorter month', () => {
    expect([
      addMonths('2024-01-31', 1),
      addMonths('2023-01-31', 1),
      addMonths('2024-02-29', 12),
      addMonths('2024-03-15', -24),
    ]).toEqual(['2024-02-29', '2023-02-28', '2025-02-28', '2022-03-15']);
  });
});
