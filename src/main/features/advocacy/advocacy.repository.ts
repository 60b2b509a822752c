import type { ReferralInput, TestimonialInput } from '../../../shared/contract/advocacy.ts';
import { recordKind } from '../records/record-kind.ts';

export const referralKind = recordKind<ReferralInput>(
  'referral',
  {
    contactId: 'contact_id',
    givenOn: 'given_on',
    referred: 'referred',
    outcome: 'outcome',
    note: 'note',
  },
  'given_on',
  (clock) => ({ givenOn: clock.today(), outcome: 'pending' }),
);

export const testimonialKind = recordKind<TestimonialInput>(
  'testimonial',
  {
    contactId: 'contact_id',
    givenOn: 'given_on',
    words: 'words',
    managerId: 'manager_id',
    bonus: 'bonus',
    bonusPaidOn: 'bonus_paid_on',
  },
  'given_on',
  (clock) => ({ givenOn: clock.today() }),
);
