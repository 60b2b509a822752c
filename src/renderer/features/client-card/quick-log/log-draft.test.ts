import { describe, expect, it } from 'vitest';
import { blankEvent } from '../events/event-draft.ts';
import { finishedLog } from './log-draft.ts';

const blank = { ...blankEvent('interaction', '2026-06-15', 'RUB'), nextWhat: '', nextDue: '2026-06-22' };

describe('a log', () => {
  it('is a call of ours, now, with no next step, until something else is said', () => {
    expect(finishedLog({ ...blank, text: ' Отгрузка ' }, 5)).toEqual({
      kind: 'call',
      direction: 'ours',
      text: 'Отгрузка',
      at: 5,
      contactId: null,
      mood: null,
      isPostponed: false,
      isPriceObjection: false,
    });
  });

  it('makes a task of the next step', () => {
    expect(finishedLog({ ...blank, nextWhat: ' Прайс ' }, 5)?.next).toEqual({
      what: 'Прайс',
      dueOn: '2026-06-22',
    });
  });

  it('is ours where it is a note', () => {
    expect(finishedLog({ ...blank, kind: 'note', direction: 'theirs' }, 5)?.direction).toBe('ours');
  });
});
