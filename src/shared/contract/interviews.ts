import { z } from 'zod';
import { desires, interviewChannels, preferences } from '../domain/interviews/interviews.ts';
import { recordProcedures } from './records.ts';
import { id, nullableText, plainDate } from './values.ts';

export const interviewInput = z.strictObject({
  contactId: id.nullable(),
  purchaseId: id.nullable(),
  heldOn: plainDate,
  channel: z.enum(interviewChannels),
  /** Readiness to recommend, 0–10; what was not asked is null. */
  nps: z.number().int().min(0).max(10).nullable(),
  buyAgain: z.enum(desires).nullable(),
  preference: z.enum(preferences).nullable(),
  quote: nullableText(5000),
});
export type InterviewInput = z.infer<typeof interviewInput>;
export const interview = interviewInput.extend({ id, clientId: id });
export type Interview = z.infer<typeof interview>;

export const interviewsContract = recordProcedures('interviews', 'the answers of a post-sale interview', {
  create: interviewInput.partial().extend({ clientId: id }),
  patch: interviewInput.partial(),
});
