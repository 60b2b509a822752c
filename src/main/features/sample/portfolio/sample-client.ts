import type { ClientPatch } from '../../../../shared/contract/clients.ts';
import type { ContactInput } from '../../../../shared/contract/contacts.ts';
import type { InteractionInput } from '../../../../shared/contract/interactions.ts';
import type { AssessmentInput } from '../../../../shared/contract/loyalty.ts';
import type { ClientMotive } from '../../../../shared/contract/motives.ts';
import type { PurchaseInput } from '../../../../shared/contract/purchases.ts';

/** A call, meeting or letter with the place of the person in {@link SampleClient.people}. */
export interface SampleTalk extends Omit<InteractionInput, 'contactId'> {
  readonly person: number | null;
}

/** All that is to be recorded about one client, in the order it is recorded. */
export interface SampleClient {
  readonly client: ClientPatch & { readonly name: string };
  /** The place of the manager in {@link managers}; null for a client nobody has. */
  readonly manager: number | null;
  readonly people: readonly ContactInput[];
  readonly motives: readonly ClientMotive[];
  readonly assessments: readonly AssessmentInput[];
  readonly purchases: readonly PurchaseInput[];
  readonly talks: readonly SampleTalk[];
}
