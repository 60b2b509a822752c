import { create } from 'zustand';
import type { Filter, ListQuery } from '../../shared/contract/clients.ts';
import type { ViewState } from '../../shared/contract/views.ts';
import { clientFields, defaultColumns } from '../../shared/domain/clients/fields.ts';
import { type ListSelection, nothingSelected } from './list-selection.ts';

/** The list without a saved view: every client by name. */
export const plainView: ViewState = {
  query: { search: '', filters: [], sort: [{ field: 'name', direction: 'asc' }] },
  columns: defaultColumns.map((id) => ({ id, width: clientFields[id].width })),
};

interface CurrentList {
  /** The saved view the list shows; null for none. */
  readonly viewId: string | null;
  readonly state: ViewState;
  readonly selection: ListSelection;
  /** The clients somebody comes for from another page: the list narrows itself to them as it opens. */
  readonly sought: readonly Filter[] | null;
  seek(filters: readonly Filter[]): void;
  show(viewId: string | null, state: ViewState): void;
  change(state: ViewState): void;
  search(text: string): void;
  select(selection: ListSelection): void;
}

/** The list as it stands on the screen: the card walks along it, the export takes it out. */
export const useCurrentList = create<CurrentList>()((set) => ({
  viewId: null,
  state: plainView,
  selection: nothingSelected,
  sought: null,
  seek: (sought) => set({ sought }),
  show: (viewId, state) => set((list) => ({ viewId, sought: null, ...withState(list, state) })),
  change: (state) => set((list) => withState(list, state)),
  search: (search) =>
    set((list) => withState(list, { ...list.state, query: { ...list.state.query, search } })),
  select: (selection) => set({ selection }),
}));

/** "All that the list finds" means other clients once it looks for something else; clients chosen by hand stay chosen. */
function withState(
  list: Pick<CurrentList, 'state' | 'selection'>,
  state: ViewState,
): Pick<CurrentList, 'state' | 'selection'> {
  const { search, filters } = state.query;
  const isSameSet = search === list.state.query.search && filters === list.state.query.filters;
  return { state, selection: isSameSet || list.selection.kind === 'some' ? list.selection : nothingSelected };
}

export const currentQuery = (): ListQuery => useCurrentList.getState().state.query;
