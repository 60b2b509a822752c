import type { interviewsContract } from '../../../shared/contract/interviews.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { interviewKind } from './interviews.repository.ts';

export const createInterviewHandlers = (parts: CoreParts): Handlers<keyof typeof interviewsContract> =>
  recordHandlers(parts, 'interviews', interviewKind, 'interview');
