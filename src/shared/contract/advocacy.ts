import { z } from 'zod';
import { referralOutcomes } from '../domain/advocacy/advocacy.ts';
import { recordProcedures } from './records.ts';
import { id, minorUnits, nullableText, plainDate, text } from './values.ts';

export const referralInput = z.strictObject({
  contactId: id.nullable(),
  givenOn: plainDate,
  /** Whom they sent to us. */
  referred: text(300),
  outcome: z.enum(referralOutcomes),
  note: nullableText(2000),
});
export type ReferralInput = z.infer<typeof referralInput>;
export const referral = referralInput.extend({ id, clientId: id });
export type Referral = z.infer<typeof referral>;

export const testimonialInput = z.strictObject({
  contactId: id.nullable(),
  givenOn: plainDate,
  words: text(5000),
  /** Whose effort it praises, and the bonus it earns in minor units of the profile's currency. */
  managerId: id.nullable(),
  bonus: minorUnits.nullable(),
  bonusPaidOn: plainDate.nullable(),
});
export type TestimonialInput = z.infer<typeof testimonialInput>;
export const testimonial = testimonialInput.extend({ id, clientId: id });
export type Testimonial = z.infer<typeof testimonial>;

export const advocacyContract = {
  ...recordProcedures('referrals', 'whom a client recommended us to', {
    create: referralInput.partial().required({ referred: true }).extend({ clientId: id }),
    patch: referralInput.partial(),
  }),
  ...recordProcedures('testimonials', 'a testimonial and the bonus it earns', {
    create: testimonialInput.partial().required({ words: true }).extend({ clientId: id }),
    patch: testimonialInput.partial(),
  }),
};
