/** What a header may mean, best wording first; `rules` decide by words a header contains. */
export interface HeaderDictionary<Meaning extends string> {
  readonly aliases: ReadonlyMap<string, { readonly meaning: Meaning; readonly rank: number }>;
  readonly rules: readonly (readonly [Meaning, RegExp])[];
}

/** Builds a dictionary from lists of wordings, separated by `|`, in the order of preference. */
export function headerDictionary<Meaning extends string>(
  wordings: Partial<Record<Meaning, string>>,
  rules: readonly (readonly [Meaning, RegExp])[],
): HeaderDictionary<Meaning> {
  const aliases = new Map<string, { meaning: Meaning; rank: number }>();
  for (const [meaning, list] of Object.entries(wordings) as [Meaning, string][]) {
    for (const [rank, wording] of list.split('|').entries()) aliases.set(wording.trim(), { meaning, rank });
  }
  return { aliases, rules };
}
