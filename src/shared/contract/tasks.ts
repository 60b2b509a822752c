import { z } from 'zod';
import { recordProcedures } from './records.ts';
import { id, nullableText, plainDate, text } from './values.ts';

export const taskInput = z.strictObject({
  contactId: id.nullable(),
  what: text(2000),
  dueOn: plainDate,
  /** Whose task it is; null is the client's manager. */
  managerId: id.nullable(),
  doneOn: plainDate.nullable(),
  result: nullableText(5000),
});
export type TaskInput = z.infer<typeof taskInput>;
export const task = taskInput.extend({ id, clientId: id });
export type Task = z.infer<typeof task>;

export const tasksContract = recordProcedures('tasks', 'what is to be done for a client next', {
  create: taskInput.partial().required({ what: true, dueOn: true }).extend({ clientId: id }),
  patch: taskInput.partial(),
});
