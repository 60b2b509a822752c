/** How sure we are that a competitor is at work at a client. */
export const confidences = ['rumour', 'likely', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** How an ultimatum ended: still open, given in to wholly or partly, or refused. */
export const ultimatumOutcomes = ['open', 'granted', 'partly', 'refused'] as const;
export type UltimatumOutcome = (typeof ultimatumOutcomes)[number];
