import type { ClientPatch } from '../../../../shared/contract/clients.ts';
import type { ContactInput } from '../../../../shared/contract/contacts.ts';
import type { InteractionInput } from '../../../../shared/contract/interactions.ts';
import type { AssessmentInput } from '../../../../shared/contract/loyalty.ts';
import type { MotiveInput } from '../../../../shared/contract/motives.ts';
import type { PurchaseInput } from '../../../../shared/contract/purchases.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import type { SampleRecord } from './sample-record.ts';

/** A person with what the sample tells of people. */
export type SamplePerson = SamplePersonality &
  Pick<ContactInput, 'name' | 'position' | 'phones' | 'emails' | 'birthday' | 'isMain' | 'hasLeft' | 'note'> &
  Partial<Pick<ContactInput, 'leftOn'>>;
/** What is known of a person beyond how to reach them. */
export type SamplePersonality = Pick<
  ContactInput,
  | 'surname'
  | 'givenName'
  | 'patronymic'
  | 'roles'
  | 'influence'
  | 'attitude'
  | 'interests'
  | 'addressForm'
  | 'feasts'
  | 'channel'
  | 'doNotGreet'
>;
/** A motive with the place of the person who spoke of it, and the day it was noted. */
export type SampleMotive = MotiveInput & { readonly person: number | null; readonly notedOn: PlainDate };
export type SampleAssessment = Omit<AssessmentInput, 'chips'>;
export type SamplePurchase = Omit<
  PurchaseInput,
  'isBadProfit' | 'badProfitWhy' | 'deliveryWarned' | 'deliveryBroken'
>;

/** A call, meeting or letter with the place of the person in {@link SampleClient.people}. */
export interface SampleTalk extends Pick<InteractionInput, 'at' | 'kind' | 'direction' | 'text'> {
  readonly mood?: InteractionInput['mood'];
  readonly isPostponed?: boolean;
  readonly isPriceObjection?: boolean;
  readonly person: number | null;
}

/** All that is to be recorded about one client, in the order it is recorded. */
export interface SampleClient {
  readonly client: ClientPatch & { readonly name: string };
  /** The place of the manager in {@link managers}; null for a client nobody has. */
  readonly manager: number | null;
  readonly people: readonly SamplePerson[];
  readonly motives: readonly SampleMotive[];
  readonly assessments: readonly SampleAssessment[];
  readonly purchases: readonly SamplePurchase[];
  readonly talks: readonly SampleTalk[];
  readonly records: readonly SampleRecord[];
}
