import type { Output } from '../../../../shared/contract/contract.ts';
import { useRead } from '../../../lib/api.ts';
import { useCurrentList } from '../../../lib/current-list.ts';

export type Neighbours = Output<'clients.around'>;

const nobody: Neighbours = { previous: null, next: null, position: null, total: 0 };

/** The clients before and after this one in the list on the screen; undefined until it is known. */
export function useNeighbours(id: string): Neighbours | undefined {
  const query = useCurrentList((list) => list.state.query);
  const { data, isError } = useRead('clients.around', { query, id }, { keepPrevious: true });
  return isError ? nobody : data;
}
