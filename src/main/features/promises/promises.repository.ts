import type { PromiseInput } from '../../../shared/contract/promises.ts';
import { recordKind } from '../records/record-kind.ts';

export const promiseKind = recordKind<PromiseInput>(
  'promise',
  {
    contactId: 'contact_id',
    what: 'what',
    madeOn: 'made_on',
    dueOn: 'due_on',
    keptOn: 'kept_on',
    warnedOn: 'warned_on',
    brokenOn: 'broken_on',
    note: 'note',
  },
  'due_on',
  (clock) => ({ madeOn: clock.today() }),
);
