import type { clientsContract } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { bulkPreview, bulkUpdate } from './bulk-edit.ts';
import { clientCard } from './card.ts';
import { clientName, insertClient, removeClient, updateClient } from './clients.repository.ts';
import { ClientList } from './list.ts';

export function createClientHandlers({
  sql,
  work,
  order,
  values,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof clientsContract> {
  const list = new ClientList(sql, order);
  return {
    'clients.page': ({ query, columns, offset, limit }) =>
      list.page(query, columns, clock.today(), offset, limit),

    'clients.totals': ({ selection }) => list.totals(selection, clock.today()),

    'clients.around': ({ query, id }) => {
      const numbers = list.order(query, clock.today());
      const at = numbers.indexOf(list.numbersOf([id])[0] ?? -1);
      const neighbour = (i: number) => (at < 0 || numbers[i] === undefined ? null : list.idOf(numbers[i]));
      return {
        previous: neighbour(at - 1),
        next: neighbour(at + 1),
        position: at < 0 ? null : at + 1,
        total: numbers.length,
      };
    },

    'clients.values': ({ field, startsWith, limit }) => values.startingWith(field, startsWith, limit),

    'clients.card': ({ id }) => clientCard(sql, id, clock.today()),

    'clients.create': (input) => {
      const id = newId();
      const { operationId } = work.run({ label: 'clientCreate', params: { name: input.name } }, (write) =>
        insertClient(write, id, input, clock.now()),
      );
      return { operationId, id };
    },

    'clients.update': ({ id, patch }) => {
      const name = clientName(sql, id);
      const { operationId } = work.run({ label: 'clientUpdate', params: { name } }, (write) =>
        updateClient(write, id, patch, clock.now()),
      );
      return { operationId };
    },

    'clients.bulkPreview': ({ selection, change }) =>
      bulkPreview(sql, list.selected(selection, clock.today()), change),

    'clients.bulkUpdate': async ({ selection, change }) => {
      const numbers = list.selected(selection, clock.today());
      const { operationId, value } = await bulkUpdate(work, sql, numbers, change, clock.now());
      return { operationId, changed: value };
    },

    'clients.remove': async ({ selection }) => {
      const numbers = list.selected(selection, clock.today());
      if (numbers.length === 0) throw new AppError('NOT_FOUND');
      const { operationId } = await work.runLong(
        { label: 'clientRemove', params: { count: numbers.length } },
        async ({ write, breathe }) => {
          for (const no of numbers) {
            const id = list.idOf(no);
            if (id !== null) removeClient(write, id, clock.now());
            await breathe();
          }
        },
      );
      return { operationId, removed: numbers.length };
    },
  };
}
