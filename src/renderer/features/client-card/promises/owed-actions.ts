import type { Owed } from '../../../../shared/contract/promises.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import type { FormKind } from '../events/event-forms.ts';

export type ActionName = 'kept' | 'done' | 'answer' | 'warn' | 'break' | 'reopen';

/** What can be done about something that is or was owed, with its key. */
export interface OwedAction {
  readonly name: ActionName;
  readonly key: '1' | '2' | '3' | '0';
  /** What it changes in the record; a complaint is answered in its form. */
  readonly patch: Readonly<Record<string, PlainDate | null>> | null;
}

/** The fields that hold how a promise stands: a delivery keeps them in its purchase. */
const fields = {
  promise: { kept: 'keptOn', warned: 'warnedOn', broken: 'brokenOn' },
  delivery: { kept: 'deliveryMade', warned: 'deliveryWarned', broken: 'deliveryBroken' },
} as const;

/** Where the record of each is kept. */
export const recordKindOf = {
  promise: 'promise',
  delivery: 'purchase',
  complaint: 'complaint',
  task: 'task',
} as const satisfies Record<Owed['kind'], FormKind>;

/** What can be done on the day `today` about what we owe. */
export function actionsOn(item: Owed, today: PlainDate): OwedAction[] {
  if (item.kind === 'complaint') return [{ name: 'answer', key: '1', patch: null }];
  if (item.kind === 'task') return [{ name: 'done', key: '1', patch: { doneOn: today } }];
  const { kept, warned, broken } = fields[item.kind];
  if (item.state !== 'open' && item.state !== 'overdue')
    return [{ name: 'reopen', key: '0', patch: { [kept]: null, [broken]: null } }];
  return [
    { name: 'kept', key: '1', patch: { [kept]: today } },
    { name: 'warn', key: '2', patch: { [warned]: today } },
    { name: 'break', key: '3', patch: { [broken]: today } },
  ];
}
