import { z } from 'zod';
import { attentionKinds, recognitionKinds } from '../domain/attention/attention.ts';
import { recordProcedures } from './records.ts';
import { id, minorUnits, nullableText, plainDate, text } from './values.ts';

export const giftInput = z.strictObject({
  contactId: id.nullable(),
  givenOn: plainDate,
  kind: z.enum(attentionKinds),
  what: text(2000),
  /** Minor units of the profile's currency. */
  cost: minorUnits.nullable(),
  note: nullableText(2000),
});
export type GiftInput = z.infer<typeof giftInput>;
export const gift = giftInput.extend({ id, clientId: id });
export type Gift = z.infer<typeof gift>;

export const recognitionInput = z.strictObject({
  contactId: id.nullable(),
  kind: z.enum(recognitionKinds),
  what: text(500),
  since: plainDate,
  until: plainDate.nullable(),
});
export type RecognitionInput = z.infer<typeof recognitionInput>;
export const recognition = recognitionInput.extend({ id, clientId: id });
export type Recognition = z.infer<typeof recognition>;

export const attentionContract = {
  ...recordProcedures('gifts', 'a gift or another sign of attention', {
    create: giftInput.partial().required({ what: true }).extend({ clientId: id }),
    patch: giftInput.partial(),
  }),
  ...recordProcedures('recognitions', 'a title, award or seat on the advisory board', {
    create: recognitionInput.partial().required({ kind: true, what: true }).extend({ clientId: id }),
    patch: recognitionInput.partial(),
  }),
};
