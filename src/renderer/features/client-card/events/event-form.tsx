import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { formKeys } from '../typing.ts';
import { type EventDraft, formOf, missingFields } from './event-draft.ts';
import type { FormKind } from './event-forms.ts';
import { FieldInput } from './field-input.tsx';
import { changeByKey } from './form-keys.ts';
import { GivenBefore } from './given-before.tsx';

interface EventFormProps {
  readonly kind: FormKind;
  readonly clientId: string;
  readonly contacts: readonly Contact[];
  readonly draft: DraftForm<EventDraft>;
  readonly value: EventDraft;
  /** The event that is being corrected; null for a new one. */
  readonly eventId: string | null;
  /** Fields that are not asked. */
  readonly without?: readonly string[];
  /** Without a frame and a title, which a dialog has already. */
  readonly isBare?: boolean;
  /** More to say, after the fields. */
  readonly children?: ReactNode;
  readonly onSave: () => Promise<void>;
}

/** The form of any event. Alt with a digit or letter chooses, Ctrl+Enter saves, Esc closes and keeps what was typed. */
export function EventForm({
  kind,
  clientId,
  contacts,
  draft,
  value,
  eventId,
  without = [],
  isBare = false,
  children,
  onSave,
}: EventFormProps) {
  const { t } = useTranslation();
  const [isTold, setTold] = useState(false);
  const isSaving = useRef(false);
  const missing = isTold ? missingFields(kind, value) : [];
  const fields = formOf(kind).fields.filter(
    ({ name, isFixed }) => !without.includes(name) && !(eventId !== null && isFixed === true),
  );
  const change = (part: EventDraft) => draft.change({ ...value, ...part });
  const save = async () => {
    // A second press of the keys, while the first is on its way, must not record the event twice.
    if (isSaving.current) return;
    isSaving.current = true;
    setTold(true);
    await onSave();
    isSaving.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    formKeys(event, () => void save(), draft.close);
    if (event.defaultPrevented) return;
    const part = changeByKey(event, fields, value);
    if (part === null) return;
    event.preventDefault();
    change(part);
  };

  return (
    <form
      className={isBare ? form.bare : form.form}
      aria-label={t(`events.form.${kind}`)}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {!isBare && (
        <p className={form.title} aria-hidden>
          {t(`events.form.${kind}`)}
        </p>
      )}
      <div className={form.grid}>
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={value[field.name]}
            clientId={clientId}
            contacts={contacts}
            autoFocus={draft.isFresh && field.isFirst === true}
            error={missing.includes(field.name) ? t('events.needed') : undefined}
            onChange={(next) => change({ [field.name]: next })}
          />
        ))}
      </div>
      {kind === 'gift' && (
        <GivenBefore
          clientId={clientId}
          contacts={contacts}
          what={String(value['what'])}
          contactId={value['contactId'] as string | null}
          giftId={eventId}
        />
      )}
      {children}
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
