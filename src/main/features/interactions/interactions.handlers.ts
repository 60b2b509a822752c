import type { interactionsContract } from '../../../shared/contract/interactions.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { countRecords, recordsOf } from '../records/record-kind.ts';
import { interactionKind } from './interactions.repository.ts';

export function createInteractionHandlers(parts: CoreParts): Handlers<keyof typeof interactionsContract> {
  const { sql } = parts;
  return {
    'interactions.list': ({ clientId, ...window }) => ({
      interactions: recordsOf(sql, interactionKind, clientId, window),
      total: countRecords(sql, interactionKind, clientId),
    }),
    ...recordHandlers(parts, 'interactions', interactionKind, 'interaction'),
  };
}
