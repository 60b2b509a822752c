import type { ClientPatch } from '../../../../shared/contract/clients.ts';
import type { ContactInput } from '../../../../shared/contract/contacts.ts';
import type { InteractionInput } from '../../../../shared/contract/interactions.ts';
import type { AssessmentInput } from '../../../../shared/contract/loyalty.ts';
import type { MotiveInput } from '../../../../shared/contract/motives.ts';
import type { PurchaseInput } from '../../../../shared/contract/purchases.ts';

/** A person with what the sample tells of people. */
export type SamplePerson = Pick<
  ContactInput,
  'name' | 'position' | 'phones' | 'emails' | 'birthday' | 'isMain' | 'hasLeft' | 'note'
>;
export type SampleAssessment = Omit<AssessmentInput, 'chips'>;
export type SamplePurchase = Omit<PurchaseInput, 'isBadProfit' | 'badProfitWhy'>;

/** A call, meeting or letter with the place of the person in {@link SampleClient.people}. */
export interface SampleTalk extends Pick<InteractionInput, 'at' | 'kind' | 'direction' | 'text'> {
  readonly person: number | null;
}

/** All that is to be recorded about one client, in the order it is recorded. */
export interface SampleClient {
  readonly client: ClientPatch & { readonly name: string };
  /** The place of the manager in {@link managers}; null for a client nobody has. */
  readonly manager: number | null;
  readonly people: readonly SamplePerson[];
  readonly motives: readonly MotiveInput[];
  readonly assessments: readonly SampleAssessment[];
  readonly purchases: readonly SamplePurchase[];
  readonly talks: readonly SampleTalk[];
}
