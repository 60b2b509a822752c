import type { tasksContract } from '../../../shared/contract/tasks.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { taskKind } from './tasks.repository.ts';

export const createTaskHandlers = (parts: CoreParts): Handlers<keyof typeof tasksContract> =>
  recordHandlers(parts, 'tasks', taskKind, 'task');
