import { AppError } from '../../../shared/contract/errors.ts';
import { type View, type ViewState, viewState } from '../../../shared/contract/views.ts';
import type { Reader } from '../../db/statements.ts';

/** Where the unsaved state of the list without a view is kept. */
export const PLAIN_DRAFT = 'draft-of-all';

interface ViewRow {
  id: string;
  name: string;
  state: string;
  draft: string | null;
}

export function listViews(sql: Reader): Omit<View, 'count'>[] {
  return sql
    .all<ViewRow>('SELECT id, name, state, draft FROM saved_view ORDER BY position, id')
    .map((row) => ({
      id: row.id,
      name: row.name,
      state: JSON.parse(row.state) as ViewState,
      draft: readState(row.draft),
    }));
}

/** @throws AppError NOT_FOUND */
export function viewName(sql: Reader, id: string): string {
  const name = sql.value<string>('SELECT name FROM saved_view WHERE id = ?', [id]);
  if (name === undefined) throw new AppError('NOT_FOUND');
  return name;
}

const readState = (json: string | null): ViewState | null => {
  const parsed = json === null ? null : viewState.safeParse(JSON.parse(json));
  return parsed?.success ? parsed.data : null;
};
