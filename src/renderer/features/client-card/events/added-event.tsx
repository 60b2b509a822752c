import { useEffect, useEffectEvent } from 'react';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { FormKind } from './event-forms.ts';
import { useNewEvent } from './use-new-event.tsx';

/** How the form of a new event stands: open, closed with something written, or neither. */
export type AddState = 'open' | 'waiting' | 'idle';

interface AddedEventProps {
  readonly kind: FormKind;
  readonly clientId: string;
  readonly contacts: readonly Contact[];
  /** How many times the form was asked for; each time it opens. */
  readonly sought: number;
  readonly onState: (kind: FormKind, state: AddState) => void;
}

/** The form of a new event of one kind, once it was asked for. */
export function AddedEvent({ kind, clientId, contacts, sought, onState }: AddedEventProps) {
  const { form, isOpen, isWaiting, open } = useNewEvent(kind, clientId, contacts);
  const come = useEffectEvent(() => open());
  useEffect(() => {
    if (sought > 0) come();
  }, [sought]);
  const state = isOpen ? 'open' : isWaiting ? 'waiting' : 'idle';
  useEffect(() => onState(kind, state), [kind, state, onState]);
  return form;
}
