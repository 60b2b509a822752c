import { AppError } from '../../../shared/contract/errors.ts';
import { type View, type ViewState, viewState } from '../../../shared/contract/views.ts';
import { customFieldId, isClientField } from '../../../shared/domain/clients/fields.ts';
import type { Reader } from '../../db/statements.ts';
import { listCustomFields } from '../custom-fields/custom-fields.repository.ts';

/** Where the unsaved state of the list without a view is kept. */
export const PLAIN_DRAFT = 'draft-of-all';

interface ViewRow {
  id: string;
  name: string;
  state: string;
  draft: string | null;
}

/** Views as they are kept, without what refers to custom fields that are gone. */
export function listViews(sql: Reader): Omit<View, 'count'>[] {
  const known = knownColumns(sql);
  return sql
    .all<ViewRow>('SELECT id, name, state, draft FROM saved_view ORDER BY position, id')
    .map((row) => ({
      id: row.id,
      name: row.name,
      state: withColumns(JSON.parse(row.state) as ViewState, known),
      draft: readState(row.draft, known),
    }));
}

/** @throws AppError NOT_FOUND */
export function viewName(sql: Reader, id: string): string {
  const name = sql.value<string>('SELECT name FROM saved_view WHERE id = ?', [id]);
  if (name === undefined) throw new AppError('NOT_FOUND');
  return name;
}

/** The unsaved state of the list without a view. */
export const readPlainDraft = (sql: Reader): ViewState | null =>
  readState(
    sql.value<string>('SELECT value FROM setting WHERE id = ?', [PLAIN_DRAFT]) ?? null,
    knownColumns(sql),
  );

type IsKnown = (column: string) => boolean;

function knownColumns(sql: Reader): IsKnown {
  const fields = new Set(listCustomFields(sql).map(({ id }) => id));
  return (column) => isClientField(column) || fields.has(customFieldId(column) ?? '');
}

function readState(json: string | null, isKnown: IsKnown): ViewState | null {
  const parsed = json === null ? null : viewState.safeParse(JSON.parse(json));
  return parsed?.success ? withColumns(parsed.data, isKnown) : null;
}

const withColumns = ({ query, columns }: ViewState, isKnown: IsKnown): ViewState => ({
  query: {
    ...query,
    filters: query.filters.filter(({ field }) => isKnown(field)),
    sort: query.sort.filter(({ field }) => isKnown(field)),
  },
  columns: columns.filter(({ id }) => isKnown(id)),
});
