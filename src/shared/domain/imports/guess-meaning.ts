import type { HeaderDictionary } from './header-dictionary.ts';
import { headerText, type Scope } from './header-text.ts';

/** What a header seems to mean, how surely, and whose data it says it is. */
export interface Guess<Meaning> {
  readonly meaning: Meaning;
  readonly score: number;
  readonly scope: Scope;
}

const ALIAS_SCORE = 1000;
const SCOPED_ALIAS_SCORE = 800;
const RULE_SCORE = 500;

/** The meaning of a header by its whole wording, by its wording without "of the contact", or by single words. */
export function guessMeaning<M extends string>(
  header: string,
  dictionary: HeaderDictionary<M>,
): Guess<M> | null {
  const { words, base, scope } = headerText(header);
  if (words === '') return null;
  const exact = dictionary.aliases.get(words);
  if (exact) return { meaning: exact.meaning, score: ALIAS_SCORE - exact.rank, scope: null };
  const scoped = scope && dictionary.aliases.get(base);
  if (scoped) return { meaning: scoped.meaning, score: SCOPED_ALIAS_SCORE - scoped.rank, scope };
  const rule = dictionary.rules.find(([, pattern]) => pattern.test(` ${words}`));
  return rule ? { meaning: rule[0], score: RULE_SCORE, scope } : null;
}

/** The column most surely meant by a field; of equals the first. */
export function best(
  fields: readonly (string | null)[],
  guesses: readonly (Guess<unknown> | null)[],
  field: string,
): number {
  let found = -1;
  let score = Number.NEGATIVE_INFINITY;
  for (const [column, candidate] of fields.entries()) {
    const own = guesses[column]?.score ?? Number.NEGATIVE_INFINITY;
    if (candidate === field && own > score) {
      found = column;
      score = own;
    }
  }
  return found;
}
