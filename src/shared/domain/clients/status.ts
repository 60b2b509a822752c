export const statuses = ['active', 'dormant', 'lost', 'prospect'] as const;
export type Status = (typeof statuses)[number];

/** Why a client was lost, in the reference split of the field: 3, 5, 10, 14 and 68 % of losses. */
export const lossReasons = [
  'no_visible_reason',
  'drifted_parallel',
  'competitive',
  'quality_or_delays',
  'indifferent_treatment',
] as const;
export type LossReason = (typeof lossReasons)[number];

export const tiers = ['A', 'B', 'C'] as const;
export type Tier = (typeof tiers)[number];
