import type { InterviewInput } from '../../../shared/contract/interviews.ts';
import { recordKind } from '../records/record-kind.ts';

export const interviewKind = recordKind<InterviewInput>(
  'interview',
  {
    contactId: 'contact_id',
    purchaseId: 'purchase_id',
    heldOn: 'held_on',
    channel: 'channel',
    nps: 'nps',
    buyAgain: 'buy_again',
    preference: 'preference',
    quote: 'quote',
  },
  'held_on',
  (clock) => ({ heldOn: clock.today(), channel: 'phone' }),
);
