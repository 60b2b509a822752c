import { AppError } from '../../../shared/contract/errors.ts';
import type { motivesContract } from '../../../shared/contract/motives.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName, getClient } from '../clients/clients.repository.ts';
import { toRecordRow } from '../records/record-kind.ts';
import { motiveCheckKind, motiveWatch } from './motive-checks.repository.ts';
import { motivesOf, setMotives } from './motives.repository.ts';

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

    'motives.watch': ({ clientId }) => motiveWatch(sql, clientId, clock.today()),

    'motives.check': ({ clientId, motive, holds, note = null }) => {
      const { name, competitors } = getClient(sql, clientId);
      const held = motivesOf(sql, clientId).find((each) => each.motive === motive);
      if (!held) throw new AppError('NOT_FOUND');
      const label = holds ? 'motiveHolds' : 'motiveOver';
      const { operationId } = work.run({ label, params: { client: name } }, (write) => {
        const check = { motive, checkedOn: clock.today(), holds, note, competitors };
        write.insert('motive_check', {
          ...toRecordRow(motiveCheckKind, check),
          id: newId(),
          client_id: clientId,
        });
        if (!holds) write.remove('client_motive', held.id);
      });
      return { operationId };
    },
  };
}
