import { describe, expect, it } from 'vitest';
import type { Owed } from '../../../../shared/contract/promises.ts';
import { actionsOn } from './owed-actions.ts';

const promise = (state: 'open' | 'overdue' | 'kept' | 'late' | 'broken'): Owed => ({
  kind: 'promise',
  dueOn: '2026-06-20',
  state,
  record: {
    id: 'p',
    clientId: 'c',
    contactId: null,
    what: 'Прайс',
    madeOn: '2026-06-01',
    dueOn: '2026-06-20',
    keptOn: null,
    warnedOn: null,
    brokenOn: null,
    note: null,
  },
});

describe('what can be done about a promise', () => {
  it.each(['open', 'overdue'] as const)('that is %s: keep it, warn, break it', (state) => {
    expect(actionsOn(promise(state), '2026-06-15')).toEqual([
      { name: 'kept', key: '1', patch: { keptOn: '2026-06-15' } },
      { name: 'warn', key: '2', patch: { warnedOn: '2026-06-15' } },
      { name: 'break', key: '3', patch: { brokenOn: '2026-06-15' } },
    ]);
  });

  it.each(['kept', 'late', 'broken'] as const)('that is %s: open it again, as it was', (state) => {
    expect(actionsOn(promise(state), '2026-06-15')).toEqual([
      { name: 'reopen', key: '0', patch: { keptOn: null, brokenOn: null } },
    ]);
  });
});
