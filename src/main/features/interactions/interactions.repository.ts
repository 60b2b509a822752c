import type { InteractionInput } from '../../../shared/contract/interactions.ts';
import { recordKind } from '../records/record-kind.ts';

export const interactionKind = recordKind<InteractionInput>(
  'interaction',
  {
    at: 'at',
    kind: 'kind',
    direction: 'direction',
    contactId: 'contact_id',
    text: 'text',
    mood: 'mood',
    isPostponed: { column: 'is_postponed', as: 'flag' },
    isPriceObjection: { column: 'is_price_objection', as: 'flag' },
  },
  'at',
  (clock) => ({ at: clock.now(), direction: 'ours', text: '' }),
);
