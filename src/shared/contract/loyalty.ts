import { z } from 'zod';
import { categories, leaveAnswers } from '../domain/loyalty/loyalty.ts';
import { reasonChips } from '../domain/loyalty/reasons.ts';
import { write } from './procedure.ts';
import { id, nullableText, operationReply, plainDate, text } from './values.ts';

export const assessmentInput = z.strictObject({
  category: z.enum(categories),
  reason: text(5000),
  canLeave: z.enum(leaveAnswers),
  why: nullableText(5000),
  assessedOn: plainDate,
  chips: z.array(z.enum(reasonChips)).max(reasonChips.length),
});
export type AssessmentInput = z.infer<typeof assessmentInput>;

export const assessment = assessmentInput.extend({
  id,
  clientId: id,
  /** Who judged, as they signed; null for what an older version recorded. */
  assessedBy: z.string().nullable(),
});
export type Assessment = z.infer<typeof assessment>;

export const loyaltyContract = {
  'loyalty.assess': write(
    'Records how a client is bound, with the reason; earlier assessments stay as history.',
    assessmentInput.partial({ chips: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'loyalty.update': write(
    'Corrects an assessment.',
    z.strictObject({ id, patch: assessmentInput.partial() }),
    operationReply,
  ),
  'loyalty.remove': write('Removes an assessment made by mistake.', z.strictObject({ id }), operationReply),
};
