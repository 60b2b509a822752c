import type { promisesContract } from '../../../shared/contract/promises.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { promiseKind } from './promises.repository.ts';

export const createPromiseHandlers = (parts: CoreParts): Handlers<keyof typeof promisesContract> =>
  recordHandlers(parts, 'promises', promiseKind, 'promise');
