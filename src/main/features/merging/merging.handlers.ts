import { AppError } from '../../../shared/contract/errors.ts';
import type { mergingContract } from '../../../shared/contract/merging.ts';
import { tablesOfClient } from '../../db/referrers.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName, getClient, updateClient } from '../clients/clients.repository.ts';
import type { DuplicateFinder } from './duplicate-finder.ts';
import { mergeFields, mergePatch } from './merge-fields.ts';
import { moveRows } from './merge-rows.ts';
import { assertPair, clientNumber, countOf, getMerged, glances, mergedInto } from './merging.repository.ts';
import { apartPreview, takeApart } from './take-apart.ts';

export function createMergingHandlers(
  { sql, work, clock, newId }: CoreParts,
  finder: DuplicateFinder,
): Handlers<keyof typeof mergingContract> {
  return {
    'duplicates.list': async ({ offset, limit }) => {
      const all = await finder.all();
      const shown = all.slice(offset, offset + limit);
      const glanceOf = glances(sql, [...new Set(shown.flatMap(({ first, second }) => [first, second]))]);
      return {
        total: all.length,
        pairs: shown.map(({ first, second, by, isCertain }) => ({
          first: glanceOf(first),
          second: glanceOf(second),
          by,
          isCertain,
        })),
      };
    },

    'duplicates.count': async () => ({ total: (await finder.all()).length }),

    'duplicates.of': ({ id }) => {
      const no = clientNumber(sql, id);
      const pairs = finder
        .of(no)
        .map((pair) => ({ ...pair, other: pair.first === no ? pair.second : pair.first }));
      const glanceOf = glances(
        sql,
        pairs.map(({ other }) => other),
      );
      return pairs.map(({ other, by, isCertain }) => ({ client: glanceOf(other), by, isCertain }));
    },

    'duplicates.dismiss': ({ firstId, secondId }) => {
      assertPair(sql, firstId, secondId);
      const params = { name: clientName(sql, firstId), other: clientName(sql, secondId) };
      const { operationId } = work.run({ label: 'duplicateDismiss', params }, (write) =>
        write.insert('not_duplicate', { id: newId(), client_id: firstId, other_id: secondId }),
      );
      return { operationId };
    },

    'merging.preview': ({ keptId, otherId }) => {
      assertPair(sql, keptId, otherId);
      const numbers = [clientNumber(sql, keptId), clientNumber(sql, otherId)] as const;
      const glanceOf = glances(sql, numbers);
      return {
        kept: glanceOf(numbers[0]),
        other: glanceOf(numbers[1]),
        fields: mergeFields(getClient(sql, keptId), getClient(sql, otherId)),
        records: tablesOfClient
          .map((table) => ({
            table,
            kept: countOf(sql, table, keptId),
            other: countOf(sql, table, otherId),
          }))
          .filter(({ kept, other }) => kept > 0 || other > 0),
      };
    },

    'merging.merge': async ({ keptId, otherId, choices }) => {
      assertPair(sql, keptId, otherId);
      const [kept, other] = [getClient(sql, keptId), getClient(sql, otherId)];
      const records = tablesOfClient.reduce((sum, table) => sum + countOf(sql, table, otherId), 0);
      const params = { name: clientName(sql, keptId), other: clientName(sql, otherId) };
      const { operationId } = await work.runLong({ label: 'clientMerge', params }, async (long) => {
        updateClient(long.write, keptId, mergePatch(kept, other, choices), clock.now());
        await moveRows(long, otherId, keptId);
        long.write.update('client', otherId, { merged_into: keptId });
      });
      return { operationId, records };
    },

    'merging.of': ({ id }) => mergedInto(sql, id),

    'merging.apartPreview': ({ id }) => {
      const { name, into, operation } = getMerged(sql, id);
      return { name, from: into, ...apartPreview(sql, operation) };
    },

    'merging.takeApart': async ({ id }) => {
      const { name, into, operation } = getMerged(sql, id);
      const params = { name: into.name, other: name };
      const { operationId, value } = await work.runLong({ label: 'clientTakeApart', params }, (long) =>
        takeApart(long, operation, [into.id, id]),
      );
      if (operationId === null) throw new AppError('NOT_FOUND');
      return { operationId, ...value };
    },
  };
}
