import { AppError } from '../../../shared/contract/errors.ts';
import type { managersContract } from '../../../shared/contract/managers.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import {
  assertManagerName,
  getManager,
  isRemembered,
  listManagers,
  managerWhoLeft,
} from './managers.repository.ts';

export function createManagerHandlers({
  sql,
  work,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof managersContract> {
  return {
    'managers.list': () => listManagers(sql),

    'managers.create': ({ name, email = null }) => {
      const known = managerWhoLeft(sql, name);
      if (known === undefined) assertManagerName(sql, name, null);
      const id = known ?? newId();
      const { operationId } = work.run({ label: 'managerCreate', params: { name } }, (write) =>
        known === undefined
          ? write.insert('manager', { id, name, email })
          : write.update('manager', id, { left_on: null }),
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
      const hasLeft = isRemembered(sql, id);
      const { operationId } = work.run({ label: 'managerRemove', params: { name } }, (write) =>
        hasLeft ? write.update('manager', id, { left_on: clock.today() }) : write.remove('manager', id),
      );
      return { operationId, hasLeft };
    },
  };
}
