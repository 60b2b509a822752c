/**
 * How much each factor of `factorNames` counts, in log-odds of no order in the next 90 days. Learned once, by
 * logistic regression with each set weighing the same, on the public order histories of docs/warning-signs.md
 * (which also says how well they do on a set that they were not learned from); then rounded.
 */
export const startWeights: readonly number[] = [0.9, 1.5, 0.8, 0.5, 0.35];

/** The factors of the middle client of those histories: the score of such a client is 0. */
export const middleFactors: readonly number[] = [0.6, -1.15, -2.15, 0.3, 0];

/** Spread of each factor there: what one such step is worth is learned with the same caution for all. */
export const factorSpreads: readonly number[] = [0.85, 0.75, 1.15, 0.7, 0.75];
