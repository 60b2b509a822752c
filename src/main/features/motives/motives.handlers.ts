import type { motivesContract } from '../../../shared/contract/motives.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { setMotives } from './motives.repository.ts';

export function createMotiveHandlers({
  sql,
  work,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof motivesContract> {
  return {
    'motives.set': ({ clientId, motives }) => {
      const params = { client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'motivesSet', params }, (write) =>
        setMotives(write, clientId, motives, { newId, today: clock.today() }),
      );
      return { operationId };
    },
  };
}
