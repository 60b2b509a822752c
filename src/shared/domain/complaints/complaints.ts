export const severities = ['minor', 'serious', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** What the client said of our answer. */
export const complaintOutcomes = ['satisfied', 'accepted', 'dissatisfied'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];
