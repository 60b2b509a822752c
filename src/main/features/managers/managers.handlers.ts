import { AppError } from '../../../shared/contract/errors.ts';
import type { managersContract } from '../../../shared/contract/managers.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { assertManagerName, getManager, listManagers } from './managers.repository.ts';

export function createManagerHandlers({
  sql,
  work,
  newId,
}: CoreParts): Handlers<keyof typeof managersContract> {
  return {
    'managers.list': () => listManagers(sql),

    'managers.create': ({ name, email = null }) => {
      assertManagerName(sql, name, null);
      const id = newId();
      const { operationId } = work.run({ label: 'managerCreate', params: { name } }, (write) =>
        write.insert('manager', { id, name, email }),
      );
      return { operationId, id };
    },

    'managers.update': ({ id, patch }) => {
      const known = getManager(sql, id);
      const { name = known.name, email = known.email } = patch;
      assertManagerName(sql, name, id);
      const { operationId } = work.run({ label: 'managerUpdate', params: { name } }, (write) =>
        write.update('manager', id, { name, email }),
      );
      return { operationId };
    },

    'managers.remove': ({ id }) => {
      const { name, clients } = getManager(sql, id);
      if (clients > 0) throw new AppError('IN_USE', { name, count: clients });
      const { operationId } = work.run({ label: 'managerRemove', params: { name } }, (write) =>
        write.remove('manager', id),
      );
      return { operationId };
    },
  };
}
