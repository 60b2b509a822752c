import type { ReactElement, RefObject } from 'react';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { draftOfEvent, type EventDraft, finishedEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import type { FormKind } from './event-forms.ts';
import { useEventWrites } from './use-event-writes.ts';

interface EventEdit {
  /** The form in place of the event while it is being corrected; null otherwise. */
  readonly form: ReactElement | null;
  /** What gets the focus back when the form closes. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Opens the form; `change` is said already. */
  edit(change?: EventDraft): void;
}

/** Corrects an event where it stands; `place` tells apart the places where the same event is shown. */
export function useEventEdit(
  kind: FormKind,
  record: { readonly id: string; readonly clientId: string },
  contacts: readonly Contact[],
  { place, without = [] }: { readonly place: string; readonly without?: readonly string[] },
): EventEdit {
  const { id, clientId } = record;
  const { update } = useEventWrites();
  const draft = useDraft<EventDraft>(clientId, `${place}:${id}`);
  const opener = useFocusBack(draft.isOpen);
  const save = async () => {
    const patch =
      draft.value && finishedEvent(kind, draft.value, Date.now(), { isCorrection: true, without });
    if (patch && (await update(kind, id, patch))) draft.discard();
  };
  return {
    form:
      draft.isOpen && draft.value ? (
        <EventForm
          kind={kind}
          clientId={clientId}
          contacts={contacts}
          draft={draft}
          value={draft.value}
          eventId={id}
          without={without}
          onSave={save}
        />
      ) : null,
    opener,
    edit: (change = {}) => draft.open({ ...draftOfEvent(kind, record), ...change }),
  };
}
