import { type Evidence, evidenceChips, evidenceWeights } from './evidence.ts';
import { type Category, categories } from './loyalty.ts';
import type { ReasonChip } from './reasons.ts';

/** A category needs so much, which is more than any one piece of evidence gives. */
const ENOUGH = 4;

/**
 * The category the evidence speaks for most; null where it is not enough, or speaks for two alike. Every piece adds
 * its weights, so that a piece of evidence never makes likelier what it speaks against most.
 */
export function suggestCategory(evidence: readonly Evidence[]): Category | null {
  const [first, second] = categories
    .map((category) => ({ category, points: pointsFor(category, evidence) }))
    .sort((a, b) => b.points - a.points);
  if (!first || first.points < ENOUGH || first.points === second?.points) return null;
  return first.category;
}

const pointsFor = (category: Category, evidence: readonly Evidence[]): number =>
  evidence.reduce((sum, { kind }) => sum + (evidenceWeights[kind][category] ?? 0), 0);

/** The categories a piece of evidence speaks for, and those it speaks against, the strongest first. */
export function speaks({ kind }: Evidence): { for: Category[]; against: Category[] } {
  const weights = evidenceWeights[kind];
  const weight = (category: Category) => weights[category] ?? 0;
  return {
    for: categories.filter((each) => weight(each) > 0).sort((a, b) => weight(b) - weight(a)),
    against: categories.filter((each) => weight(each) < 0).sort((a, b) => weight(a) - weight(b)),
  };
}

/** What of the evidence speaks for a category. */
export const supporting = (category: Category, evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ kind }) => (evidenceWeights[kind][category] ?? 0) > 0);

/** The reasons to tick for evidence, each once. */
export const chipsOf = (evidence: readonly Evidence[]): ReasonChip[] => [
  ...new Set(evidence.map(({ kind }) => evidenceChips[kind]).filter((chip) => chip !== undefined)),
];

/** Whether two lists of evidence are the same pieces saying the same; of a rhythm, whichever purchase kept it last. */
export function isSameEvidence(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  const keys = (list: readonly Evidence[]) =>
    list
      .map(({ kind, record, id, what }) => JSON.stringify([kind, record === 'purchase' ? null : id, what]))
      .sort()
      .join();
  return keys(a) === keys(b);
}
