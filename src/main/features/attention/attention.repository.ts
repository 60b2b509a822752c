import type { GiftInput, RecognitionInput } from '../../../shared/contract/attention.ts';
import { recordKind } from '../records/record-kind.ts';

export const giftKind = recordKind<GiftInput>(
  'gift',
  {
    contactId: 'contact_id',
    givenOn: 'given_on',
    kind: 'kind',
    what: 'what',
    cost: 'cost',
    note: 'note',
  },
  'given_on',
  (clock) => ({ givenOn: clock.today(), kind: 'gift' }),
);

export const recognitionKind = recordKind<RecognitionInput>(
  'recognition',
  { contactId: 'contact_id', kind: 'kind', what: 'what', since: 'since', until: 'until' },
  'since',
  (clock) => ({ since: clock.today() }),
);
