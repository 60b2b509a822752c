import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import type { Filter } from '../../../../shared/contract/clients.ts';
import type { ViewState } from '../../../../shared/contract/views.ts';
import { core, queryClient, useRead } from '../../../lib/api.ts';
import { plainView, useCurrentList } from '../../../lib/current-list.ts';
import { notifyDone, notifyError } from '../../../lib/notify.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { keepDraft, useKeptDraft } from './kept-draft.ts';
import { lastView, rememberView } from './last-view.ts';
import { isSameState, keptDraft, lasting, repaired, type SavedViews, savedState } from './view-state.ts';

/** Whether the list was given its state since the program started. */
const useBeginning = create<{ hasBegun: boolean }>()(() => ({ hasBegun: false }));

/** Whether the list has its state: until then there is nothing to show. */
export const useHasBegun = (): boolean => useBeginning(({ hasBegun }) => hasBegun);

export interface Views {
  readonly saved: SavedViews | null;
  readonly viewId: string | null;
  /** Whether the list differs from the view as it was saved. */
  readonly isChanged: boolean;
  open(viewId: string | null): void;
  save(): Promise<void>;
  saveAs(name: string): Promise<void>;
  discard(): void;
  rename(name: string): Promise<void>;
  remove(): Promise<void>;
}

/** The saved views, the one that is open, and what one can do with them. No way out of a view loses its changes. */
export function useViews(fields: ListFields): Views {
  const { t } = useTranslation();
  const saved = useRead('views.list', {}, { keepPrevious: true }).data ?? null;
  const viewId = useCurrentList((list) => list.viewId);
  const state = useCurrentList((list) => list.state);
  const base = saved === null ? null : savedState(saved, viewId);
  const isReady = useHasBegun() && saved !== null;
  const isChanged = isReady && base !== null && !isSameState(lasting(state, base), base);
  const letGo = useKeptDraft(saved, viewId, state, isReady);

  const open = (next: string | null) => {
    if (saved) show(saved, next, base?.query.search ?? '');
  };

  useEffect(() => {
    if (!saved || !fields.isComplete) return;
    const { sought } = useCurrentList.getState();
    if (sought) {
      showSought(saved, sought);
      useBeginning.setState({ hasBegun: true });
    } else if (!useBeginning.getState().hasBegun) {
      const last = lastView();
      show(saved, savedState(saved, last) === null ? null : last, '');
      useBeginning.setState({ hasBegun: true });
    } else if (savedState(saved, viewId) === null) show(saved, null, '');
    const list = useCurrentList.getState();
    const whole = repaired(list.state, fields);
    if (whole !== list.state) list.change(whole);
  }, [saved, viewId, fields]);

  useEffect(() => {
    if (isReady) rememberView(viewId);
  }, [isReady, viewId]);

  return {
    saved,
    viewId,
    isChanged,
    open,
    async save() {
      if (viewId !== null && base)
        await core.call('views.update', { id: viewId, state: lasting(state, base) });
    },
    async saveAs(name) {
      const { id } = await core.call('views.create', { name, state });
      await queryClient.refetchQueries({ queryKey: ['views.list'] });
      letGo();
      useCurrentList.getState().show(id, state);
      keepDraft(viewId, null);
    },
    discard() {
      if (!base) return;
      keepDraft(viewId, null);
      useCurrentList.getState().show(viewId, withSearch(base, state.query.search));
    },
    async rename(name) {
      if (viewId !== null) await core.call('views.update', { id: viewId, name });
    },
    async remove() {
      if (viewId === null) return;
      const name = saved?.views.find((view) => view.id === viewId)?.name ?? '';
      try {
        const { operationId } = await core.call('views.remove', { id: viewId });
        open(null);
        notifyDone(t, t('list.views.removed', { name }), { undo: true, operationId });
      } catch (error) {
        notifyError(t, error);
      }
    },
  };
}

/** Shows a view with its unsaved changes. What is being searched for goes along, unless the view left had saved it. */
function show(saved: SavedViews, viewId: string | null, savedSearch: string): void {
  const list = useCurrentList.getState();
  const { search } = list.state.query;
  const state = keptDraft(saved, viewId) ?? savedState(saved, viewId) ?? plainView;
  list.show(viewId, search === '' || search === savedSearch ? state : withSearch(state, search));
}

/** Shows the clients somebody came for, in the columns and the order of the list without a view. */
function showSought(saved: SavedViews, filters: readonly Filter[]): void {
  const { columns, query } = keptDraft(saved, null) ?? plainView;
  useCurrentList.getState().show(null, { columns, query: { ...query, search: '', filters: [...filters] } });
}

const withSearch = (state: ViewState, search: string): ViewState => ({
  ...state,
  query: { ...state.query, search },
});
