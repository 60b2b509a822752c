import type { HandoverScope, handoverContract } from '../../../shared/contract/handover.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { ClientList } from '../clients/list.ts';
import { getManager } from '../managers/managers.repository.ts';
import { countsOf, type Handover, handOver, handoverOf, portfolioOf } from './handover.repository.ts';

export function createHandoverHandlers({
  sql,
  work,
  order,
  clock,
}: CoreParts): Handlers<keyof typeof handoverContract> {
  const list = new ClientList(sql, order);
  const rowsOf = (scope: HandoverScope, to: string | null): Handover =>
    'managerId' in scope
      ? portfolioOf(sql, scope.managerId, to)
      : handoverOf(sql, list.selected(scope.selection, clock.today()), to);

  return {
    'handover.preview': ({ scope, to }) => countsOf(rowsOf(scope, to)),

    'handover.move': async ({ scope, to }) => {
      const name = to === null ? '—' : getManager(sql, to).name;
      const rows = rowsOf(scope, to);
      const counts = countsOf(rows);
      const { operationId } = await work.runLong(
        { label: 'clientHandover', params: { count: counts.clients, to: name } },
        (long) => handOver(long, rows, to, clock.now()),
      );
      return { operationId, ...counts };
    },
  };
}
