import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { PlainDate } from '../../../../shared/time.ts';

/** Somebody leaving a company, while it is being written down. */
export interface DepartureDraft {
  readonly on: PlainDate;
  /** Whether they go to a client of ours, so that their history goes on there. */
  readonly isToClient: boolean;
  readonly company: string;
  readonly client: { readonly id: string; readonly name: string } | null;
  readonly position: string;
  readonly phones: string[];
  readonly emails: string[];
}

/** E-mails stay with the company, a phone is often one's own. */
export const blankDeparture = ({ phones }: Contact, today: PlainDate): DepartureDraft => ({
  on: today,
  isToClient: false,
  company: '',
  client: null,
  position: '',
  phones,
  emails: [],
});
