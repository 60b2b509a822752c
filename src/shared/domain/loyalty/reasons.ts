/**
 * Reasons a manager can tick for a category and for whether the client can leave, by what they speak of. Those of
 * commitment are a chosen circle, the majority and a liking for constancy.
 */
export const reasonGroups = {
  stays: [
    'chosen_circle',
    'majority',
    'likes_constancy',
    'personal_tie',
    'recommends_us',
    'quality',
    'deliveries',
    'price',
  ],
  cannot: ['contract', 'hard_to_switch', 'sole_supplier'],
  leaves: ['compares_offers', 'buys_elsewhere', 'demands_terms', 'complained', 'new_people'],
} as const;
export type ReasonGroup = keyof typeof reasonGroups;
export type ReasonChip = (typeof reasonGroups)[ReasonGroup][number];

export const reasonGroupNames = Object.keys(reasonGroups) as ReasonGroup[];
export const reasonChips = Object.values(reasonGroups).flat();
