/** How many items a list of a client holds at most: tags, competitors, phones, e-mails. */
export const MOST_ITEMS = 50;

/** By what two items of a list are the same. */
type KeyOf = (value: string) => string;

/** The list with what is new at its end, as far as there is room; null when nothing changes. */
export function grown(
  known: readonly string[],
  more: readonly string[] | undefined,
  key: KeyOf,
  most = MOST_ITEMS,
): string[] | null {
  const keys = new Set(known.map(key));
  const added = (more ?? []).filter((value) => keys.size < keys.add(key(value)).size);
  return added.length === 0 || known.length >= most ? null : [...known, ...added].slice(0, most);
}

/** The list without some items; null when it has none of them. */
export function shrunk(known: readonly string[], gone: readonly string[], key: KeyOf): string[] | null {
  const keys = new Set(gone.map(key));
  const kept = known.filter((value) => !keys.has(key(value)));
  return kept.length === known.length ? null : kept;
}
