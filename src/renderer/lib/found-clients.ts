import { useRead } from './api.ts';

const SHOWN = 8;

export interface FoundClient {
  readonly id: string;
  readonly name: string;
  /** The city and the main person, to tell namesakes apart. */
  readonly detail: string;
}

interface Found {
  readonly clients: readonly FoundClient[];
  /** What was searched for instead, where the search was typed in the wrong keyboard layout. */
  readonly shownFor: string | null;
}

/** The first clients that a search finds; the last ones stay until the next ones are there. */
export function useFoundClients(search: string): Found {
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
  const clients = (data?.rows ?? []).map(([id, name, ...details]) => ({
    id: String(id),
    name: String(name),
    detail: details.filter((detail) => typeof detail === 'string' && detail !== '').join(' · '),
  }));
  return { clients, shownFor: data?.shownFor ?? null };
}
