/** What came of a recommendation. */
export const referralOutcomes = ['pending', 'talking', 'client', 'nothing'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];
