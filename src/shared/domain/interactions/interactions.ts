export const interactionKinds = ['call', 'meeting', 'visit', 'email', 'message', 'note'] as const;
export type InteractionKind = (typeof interactionKinds)[number];

/** Who began it: we, or the client. A note is ours and is no contact. */
export const directions = ['ours', 'theirs'] as const;
export type Direction = (typeof directions)[number];

/** Whether both sides heard of each other: everything but a note to oneself. */
export const isContact = (kind: InteractionKind): boolean => kind !== 'note';

/** How the other side felt about it. */
export const moods = ['good', 'neutral', 'bad'] as const;
export type Mood = (typeof moods)[number];
