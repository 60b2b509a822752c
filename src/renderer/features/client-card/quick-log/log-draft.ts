import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { Instant } from '../../../../shared/time.ts';
import { type EventDraft, finishedEvent } from '../events/event-draft.ts';

/** A contact is with the main person until somebody else is chosen. */
export const withMainPerson = (contacts: readonly Contact[]): { contactId: string | null } => ({
  contactId: contacts.find(({ isMain, hasLeft }) => isMain && !hasLeft)?.id ?? null,
});

/** What a log is saved as, with its next step where one is said; a note is ours, whoever it is about. */
export function finishedLog(
  draft: EventDraft,
  now: Instant,
): Omit<Input<'interactions.create'>, 'clientId'> | null {
  const finished = finishedEvent('interaction', draft, now);
  if (finished === null) return null;
  const contact = finished as Omit<Input<'interactions.create'>, 'clientId'>;
  const what = String(draft['nextWhat']).trim();
  return {
    ...contact,
    ...(contact.kind === 'note' ? { direction: 'ours' } : {}),
    ...(what === '' ? {} : { next: { what, dueOn: String(draft['nextDue']) } }),
  };
}
