import type { ReactElement, RefObject } from 'react';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import { blankEvent, type EventDraft, finishedEvent } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import type { FormKind } from './event-forms.ts';
import { useEventWrites } from './use-event-writes.ts';

interface NewEvent {
  readonly form: ReactElement | null;
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  /** Whether something was written and waits. */
  readonly isWaiting: boolean;
  /** Opens the form; `preset` is said already, in the terms of the record. */
  open(preset?: EventDraft): void;
  close(): void;
}

/** Records a new event; `place` tells apart the places from which the same kind can be recorded. */
export function useNewEvent(
  kind: FormKind,
  clientId: string,
  contacts: readonly Contact[],
  place = 'new',
): NewEvent {
  const { currency } = useSettings();
  const { create } = useEventWrites();
  const draft = useDraft<EventDraft>(clientId, `${place}:${kind}`);
  const opener = useFocusBack(draft.isOpen);
  const save = async () => {
    const input = draft.value && finishedEvent(kind, draft.value, Date.now());
    if (input && (await create(kind, clientId, input))) draft.discard();
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
          eventId={null}
          onSave={save}
        />
      ) : null,
    opener,
    isOpen: draft.isOpen,
    isWaiting: draft.value !== null && !draft.isOpen,
    open: (preset) => draft.open(blankEvent(kind, today(), currency, preset)),
    close: draft.close,
  };
}
