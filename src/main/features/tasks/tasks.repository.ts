import type { TaskInput } from '../../../shared/contract/tasks.ts';
import { recordKind } from '../records/record-kind.ts';

export const taskKind = recordKind<TaskInput>(
  'task',
  {
    contactId: 'contact_id',
    what: 'what',
    dueOn: 'due_on',
    managerId: 'manager_id',
    doneOn: 'done_on',
    result: 'result',
  },
  'due_on',
);
