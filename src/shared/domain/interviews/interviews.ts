/** How strongly a client means to buy again, as asked. */
export const desires = ['high', 'medium', 'low'] as const;
export type Desire = (typeof desires)[number];

/** How far a client prefers our product to the alternatives it knows, as asked. */
export const preferences = ['strong', 'medium', 'weak'] as const;
export type Preference = (typeof preferences)[number];

export const interviewChannels = ['phone', 'meeting', 'email', 'messenger', 'form'] as const;
export type InterviewChannel = (typeof interviewChannels)[number];

export const voices = ['promoter', 'passive', 'detractor'] as const;
export type Voice = (typeof voices)[number];

/** Promoter 9–10, passive 7–8, detractor 0–6 (Reichheld). */
export const voiceOf = (nps: number): Voice => (nps >= 9 ? 'promoter' : nps >= 7 ? 'passive' : 'detractor');
