/** What a brief cannot say, because nobody recorded it. */
export const briefUnknowns = ['motive', 'category', 'decider', 'interview', 'purchase', 'contact'] as const;
export type BriefUnknown = (typeof briefUnknowns)[number];

/** What is not known, in the order in which one would ask. */
export const whatIsUnknown = (isKnown: Readonly<Record<BriefUnknown, boolean>>): BriefUnknown[] =>
  briefUnknowns.filter((each) => !isKnown[each]);
