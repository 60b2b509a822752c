/**
 * Reasons a manager can tick for a category and for whether the client can leave. Those of commitment are a chosen
 * circle, the majority and a liking for constancy.
 */
export const reasonChips = [
  'chosen_circle',
  'majority',
  'likes_constancy',
  'personal_tie',
  'recommends_us',
  'quality',
  'deliveries',
  'price',
  'contract',
  'hard_to_switch',
  'sole_supplier',
  'compares_offers',
  'buys_elsewhere',
  'demands_terms',
  'complained',
  'new_people',
] as const;
export type ReasonChip = (typeof reasonChips)[number];
