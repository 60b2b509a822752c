import { describe, expect, it } from 'vitest';
import { type PromiseDates, promiseState, warnedAhead } from './promises.ts';

const promise = (dates: Partial<PromiseDates>): PromiseDates => ({
  dueOn: '2026-06-15',
  keptOn: null,
  warnedOn: null,
  brokenOn: null,
  ...dates,
});

describe('a promise', () => {
  it.each([
    [{}, '2026-06-15', 'open'],
    [{}, '2026-06-16', 'overdue'],
    [{ keptOn: '2026-06-15' }, '2026-06-30', 'kept'],
    [{ keptOn: '2026-06-16' }, '2026-06-30', 'late'],
    [{ brokenOn: '2026-06-14' }, '2026-06-14', 'broken'],
    [{ brokenOn: '2026-06-14', keptOn: '2026-06-20' }, '2026-06-30', 'late'],
  ] as const)('%j on %s is %s', (dates, today, state) => {
    expect(promiseState(promise(dates), today)).toBe(state);
  });

  it('was warned of ahead only until its day', () => {
    expect(warnedAhead(promise({ warnedOn: '2026-06-15' }))).toBe(true);
    expect(warnedAhead(promise({ warnedOn: '2026-06-16' }))).toBe(false);
    expect(warnedAhead(promise({}))).toBe(false);
  });
});
