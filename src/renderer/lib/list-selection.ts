import { type ListQuery, MOST_NAMED, type Selection } from '../../shared/contract/clients.ts';

/** Clients chosen in the list: some, or all that the list finds except some. */
export type ListSelection =
  | { readonly kind: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all'; readonly except: ReadonlySet<string> };

export const nothingSelected: ListSelection = { kind: 'some', ids: new Set() };
export const everythingSelected: ListSelection = { kind: 'all', except: new Set() };

export const isSelected = (selection: ListSelection, id: string): boolean =>
  selection.kind === 'some' ? selection.ids.has(id) : !selection.except.has(id);

/** Whether more clients are chosen, or left out, one by one than the core takes. */
export const namesTooMany = (selection: ListSelection): boolean =>
  (selection.kind === 'some' ? selection.ids : selection.except).size > MOST_NAMED;

/** Whether all that the list finds is chosen. */
export const isEverything = (selection: ListSelection): boolean =>
  selection.kind === 'all' && selection.except.size === 0;

/** The same selection with these clients in it, or out of it. */
export function withClients(
  selection: ListSelection,
  ids: readonly string[],
  isChosen: boolean,
): ListSelection {
  if (selection.kind === 'some') return { kind: 'some', ids: changed(selection.ids, ids, isChosen) };
  return { kind: 'all', except: changed(selection.except, ids, !isChosen) };
}

function changed(set: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids) {
    if (isIn) next.add(id);
    else next.delete(id);
  }
  return next;
}

/** How many clients are chosen of the `found` ones. */
export const selectedCount = (selection: ListSelection, found: number): number =>
  selection.kind === 'some' ? selection.ids.size : Math.max(0, found - selection.except.size);

/** The selection as the core takes it. */
export const toContract = (selection: ListSelection, query: ListQuery): Selection =>
  selection.kind === 'some' ? { ids: [...selection.ids] } : { query, except: [...selection.except] };
