import type { promisesContract } from '../../../shared/contract/promises.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { owedTo, settledPromises } from './ledger.ts';
import { promiseKind } from './promises.repository.ts';

export const createPromiseHandlers = (parts: CoreParts): Handlers<keyof typeof promisesContract> => ({
  ...recordHandlers(parts, 'promises', promiseKind, 'promise'),
  'promises.owed': ({ clientId }) => owedTo(parts.sql, clientId, parts.clock.today()),
  'promises.settled': ({ clientId }) => settledPromises(parts.sql, clientId, parts.clock.today()),
});
