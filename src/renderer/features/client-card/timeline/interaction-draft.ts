import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { Interaction } from '../../../../shared/contract/interactions.ts';
import {
  type Direction,
  type InteractionKind,
  isContact,
} from '../../../../shared/domain/interactions/interactions.ts';
import { localDate, type PlainDate } from '../../../../shared/time.ts';
import { localTime, momentOf } from './moment.ts';

/** An interaction while it is being written. */
export interface InteractionDraft {
  readonly kind: InteractionKind;
  readonly direction: Direction;
  readonly contactId: string | null;
  readonly text: string;
  /** When it was; null is the moment of saving. */
  readonly when: { readonly date: PlainDate; readonly time: string } | null;
}

/** A call of ours, just now, with the main person. */
export function blankInteraction(contacts: readonly Contact[]): InteractionDraft {
  const main = contacts.find((contact) => contact.isMain && !contact.hasLeft);
  return { kind: 'call', direction: 'ours', contactId: main?.id ?? null, text: '', when: null };
}

export const interactionDraftOf = ({
  kind,
  direction,
  contactId,
  text,
  at,
}: Interaction): InteractionDraft => ({
  kind,
  direction,
  contactId,
  text,
  when: { date: localDate(at), time: localTime(at) },
});

/** What can be saved; null while the time is none. A note is ours, whoever it is about. */
export function finishedInteraction(
  draft: InteractionDraft,
  now: number,
): Omit<Input<'interactions.create'>, 'clientId'> | null {
  const at = draft.when === null ? now : momentOf(draft.when.date, draft.when.time);
  if (at === null) return null;
  return {
    at,
    kind: draft.kind,
    direction: isContact(draft.kind) ? draft.direction : 'ours',
    contactId: draft.contactId,
    text: draft.text.trim(),
  };
}
