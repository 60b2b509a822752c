import { useRead } from '../../lib/api.ts';

const SHOWN = 8;

export interface FoundClient {
  readonly id: string;
  readonly name: string;
  /** The city and the main person, to tell namesakes apart. */
  readonly detail: string;
}

/** The first clients that a search finds; the last ones stay until the next ones are there. */
export function useFoundClients(search: string): readonly FoundClient[] {
  const { data } = useRead(
    'clients.page',
    {
      query: { search, filters: [], sort: [{ field: 'name', direction: 'asc' }] },
      columns: ['name', 'city', 'mainContact'],
      offset: 0,
      limit: SHOWN,
    },
    { enabled: search !== '', keepPrevious: true },
  );
  return (data?.rows ?? []).map(([id, name, ...details]) => ({
    id: String(id),
    name: String(name),
    detail: details.filter((detail) => typeof detail === 'string' && detail !== '').join(' · '),
  }));
}
