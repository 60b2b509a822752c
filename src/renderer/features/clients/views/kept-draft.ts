import { useEffect, useRef } from 'react';
import type { ViewState } from '../../../../shared/contract/views.ts';
import { core, queryClient } from '../../../lib/api.ts';
import { isSameState, keptDraft, lasting, type SavedViews, savedState } from './view-state.ts';

const QUIET_MS = 400;

/** Has the core keep the unsaved state of a view, or forget it. The views that are known follow at once. */
export function keepDraft(viewId: string | null, draft: ViewState | null): void {
  queryClient.setQueryData<SavedViews>(['views.list', {}], (saved) =>
    saved === undefined
      ? undefined
      : {
          all: viewId === null ? { ...saved.all, draft } : saved.all,
          views: saved.views.map((view) => (view.id === viewId ? { ...view, draft } : view)),
        },
  );
  // A draft that could not be kept is still on the screen; the next change tries again.
  core.call('views.keepDraft', { id: viewId, draft }).catch(() => undefined);
}

/**
 * Keeps what was changed in a view and not saved: a moment after the last change, at once when one leaves it.
 * Answers what lets go of a change that is not kept yet, because it went elsewhere.
 */
export function useKeptDraft(
  saved: SavedViews | null,
  viewId: string | null,
  state: ViewState,
  isActive: boolean,
): () => void {
  const due = useRef<{ viewId: string | null; draft: ViewState | null } | null>(null);
  const flush = () => {
    const draft = due.current;
    due.current = null;
    if (draft) keepDraft(draft.viewId, draft.draft);
  };

  useEffect(() => {
    if (due.current && due.current.viewId !== viewId) flush();
    const base = saved && isActive ? savedState(saved, viewId) : null;
    if (!saved || !base) return;
    const kept = keptDraft(saved, viewId);
    const wanted = lasting(state, base);
    const draft = isSameState(wanted, base) ? null : wanted;
    const isKept = kept === null || draft === null ? kept === draft : isSameState(kept, draft);
    due.current = isKept ? null : { viewId, draft };
    if (isKept) return;
    const timer = setTimeout(flush, QUIET_MS);
    return () => clearTimeout(timer);
  }, [saved, viewId, state, isActive]);

  useEffect(() => flush, []);

  return () => {
    due.current = null;
  };
}
