import { useCallback, useMemo, useState } from 'react';
import type { ListQuery } from '../../../../shared/contract/clients.ts';
import type { Input, Output } from '../../../../shared/contract/contract.ts';
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { ViewState } from '../../../../shared/contract/views.ts';
import type { GridPage } from '../../../components/data-grid/grid-types.ts';
import { BLOCK_ROWS } from '../../../components/data-grid/use-row-source.ts';
import { core, queryClient, useRead } from '../../../lib/api.ts';

/** Columns that the cell of another one needs. */
const companions: Readonly<Record<string, readonly string[]>> = {
  silentDays: ['rhythmDays'],
  taxId: ['taxIdValid'],
  lossReason: ['status'],
};

/** What to ask for so that these columns can be shown, in an order of its own: moving a column asks for nothing. */
function columnsToRead(columns: ViewState['columns']): string[] {
  const ids = columns.flatMap(({ id }) => [id, ...(companions[id] ?? [])]);
  return [...new Set(['name', ...ids])].toSorted();
}

interface Shown {
  readonly query: ListQuery;
  readonly columns: string[];
  readonly total: number;
  readonly shownFor: string | null;
  readonly at: number;
}

export interface ListRows {
  /** What the rows on the screen were asked for with. */
  readonly query: ListQuery;
  /** How many clients the list finds; null before the first answer. */
  readonly total: number | null;
  /** What was searched for instead, where the search was typed in the wrong keyboard layout. */
  readonly shownFor: string | null;
  /** Changes with every answer that may hold other rows. */
  readonly version: unknown;
  /** Changes when the list begins anew. */
  readonly beginning: string;
  readonly load: (offset: number, limit: number) => Promise<GridPage>;
  readonly error: AppError | null;
  retry(): void;
}

type PageInput = Input<'clients.page'>;

const readPage = (input: PageInput): Promise<Output<'clients.page'>> =>
  queryClient.fetchQuery({
    queryKey: ['clients.page', input],
    queryFn: () => core.call('clients.page', input),
    gcTime: 60_000,
  });

/**
 * The rows of a list. The first block is watched like any other answer, so that a change in the core and a new
 * query arrive the same way; the grid learns of them only once it is here, and so never shows an empty page.
 */
export function useListRows({ query, columns }: ViewState): ListRows {
  const key = columnsToRead(columns).join('\n');
  const read = useMemo(() => key.split('\n'), [key]);
  const first = useRead(
    'clients.page',
    { query, columns: read, offset: 0, limit: BLOCK_ROWS },
    { keepPrevious: true },
  );
  const { data, dataUpdatedAt, isPlaceholderData } = first;

  const [shown, setShown] = useState<Shown | null>(null);
  const isNew =
    data !== undefined &&
    !isPlaceholderData &&
    (shown === null || shown.at !== dataUpdatedAt || shown.query !== query || shown.columns !== read);
  if (isNew)
    setShown({ query, columns: read, total: data.total, shownFor: data.shownFor, at: dataUpdatedAt });

  const load = useCallback(
    async (offset: number, limit: number): Promise<GridPage> => {
      if (!shown) return { rows: [], total: 0 };
      const page = await readPage({ query: shown.query, columns: shown.columns, offset, limit });
      return {
        total: page.total,
        rows: page.rows.map(([id, ...cells]) => ({
          id: String(id),
          values: Object.fromEntries(shown.columns.map((column, index) => [column, cells[index] ?? null])),
        })),
      };
    },
    [shown],
  );

  return {
    query: shown?.query ?? query,
    total: shown?.total ?? null,
    shownFor: shown?.shownFor ?? null,
    version: shown,
    beginning: JSON.stringify(shown?.query ?? null),
    load,
    error: shown === null || first.isError ? first.error : null,
    retry: () => void first.refetch(),
  };
}
