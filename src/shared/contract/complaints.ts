import { z } from 'zod';
import { complaintOutcomes, severities } from '../domain/complaints/complaints.ts';
import { recordProcedures } from './records.ts';
import { id, nullableText, plainDate, text } from './values.ts';

export const complaintInput = z.strictObject({
  contactId: id.nullable(),
  purchaseId: id.nullable(),
  receivedOn: plainDate,
  what: text(5000),
  severity: z.enum(severities),
  /** Who of us answers it. */
  managerId: id.nullable(),
  dueOn: plainDate.nullable(),
  answeredOn: plainDate.nullable(),
  answer: nullableText(5000),
  outcome: z.enum(complaintOutcomes).nullable(),
});
export type ComplaintInput = z.infer<typeof complaintInput>;

export const complaint = complaintInput.extend({ id, clientId: id });
export type Complaint = z.infer<typeof complaint>;

export const complaintsContract = recordProcedures('complaints', 'a complaint and how it was answered', {
  create: complaintInput.partial().required({ what: true }).extend({ clientId: id }),
  patch: complaintInput.partial(),
});
