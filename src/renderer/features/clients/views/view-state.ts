import type { Output } from '../../../../shared/contract/contract.ts';
import type { ViewState } from '../../../../shared/contract/views.ts';
import { plainView } from '../../../lib/current-list.ts';
import type { ListFields } from '../fields/list-fields.ts';

export type SavedViews = Output<'views.list'>;

/** What a view looks like as it was saved; null for one that is not there (any more). */
export function savedState(saved: SavedViews, viewId: string | null): ViewState | null {
  if (viewId === null) return plainView;
  return saved.views.find((view) => view.id === viewId)?.state ?? null;
}

/** The unsaved state of a view, as the core keeps it. */
export const keptDraft = (saved: SavedViews, viewId: string | null): ViewState | null =>
  (viewId === null ? saved.all : saved.views.find((view) => view.id === viewId))?.draft ?? null;

/** What of a state is worth keeping. A search is in passing, unless the view was saved with one. */
export function lasting(state: ViewState, saved: ViewState): ViewState {
  if (saved.query.search !== '') return state;
  return { ...state, query: { ...state.query, search: '' } };
}

export const isSameState = (one: ViewState, other: ViewState): boolean =>
  fingerprint(one) === fingerprint(other);

const fingerprint = ({ query, columns }: ViewState): string =>
  JSON.stringify([
    query.search,
    query.filters.map(({ field, operator, values }) => [field, operator, values]),
    query.sort.map(({ field, direction }) => [field, direction]),
    columns.map(({ id, width }) => [id, width]),
  ]);

/** A state without fields that were removed, with the name first: the grid holds it at the left edge. */
export function repaired(state: ViewState, fields: ListFields): ViewState {
  const { query, columns } = state;
  const name = columns.find(({ id }) => id === 'name') ?? { id: 'name' as const, width: 240 };
  const others = columns.filter(({ id }) => id !== 'name' && fields.get(id) !== null);
  const filters = query.filters.filter(({ field }) => fields.get(field) !== null);
  const sort = query.sort.filter(({ field }) => fields.get(field) !== null);
  const isWhole =
    columns[0]?.id === 'name' &&
    others.length === columns.length - 1 &&
    filters.length === query.filters.length &&
    sort.length === query.sort.length;
  return isWhole ? state : { query: { ...query, filters, sort }, columns: [name, ...others] };
}
