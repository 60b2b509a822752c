import type { binContract } from '../../../shared/contract/bin.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { Upkeep } from '../../jobs/upkeep.ts';
import { restoreClient } from '../clients/clients.repository.ts';
import { binSize, inBin, listBin } from './bin.repository.ts';
import { purgeClients } from './purge.ts';

export function createBinHandlers(
  { sql, work, clock }: CoreParts,
  upkeep: Upkeep,
): Handlers<keyof typeof binContract> {
  return {
    'bin.list': ({ offset, limit }) => ({
      clients: listBin(sql, clock.now(), offset, limit),
      total: binSize(sql),
    }),

    'bin.of': ({ id }) => inBin(sql, id, clock.now()),

    'bin.restore': async ({ ids }) => {
      const { operationId, value } = await work.runLong(
        { label: 'clientRestore', params: { count: ids.length } },
        async ({ write, breathe }) => {
          let restored = 0;
          for (const id of ids) {
            if (restoreClient(write, id)) restored += 1;
            await breathe();
          }
          return restored;
        },
        undefined,
        (count) => ({ count }),
      );
      if (operationId === null) throw new AppError('NOT_FOUND');
      return { operationId, restored: value };
    },

    'bin.purge': async ({ ids }) => {
      const due = ids.filter((id) => inBin(sql, id, clock.now()) !== null);
      if (due.length === 0) throw new AppError('NOT_FOUND');
      return { purged: await purgeClients({ sql, work, sweep: () => upkeep.sweep() }, due) };
    },
  };
}
