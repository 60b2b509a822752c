import { Button, Select, Textarea } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import {
  directions,
  interactionKinds,
  isContact,
} from '../../../../shared/domain/interactions/interactions.ts';
import { localDate } from '../../../../shared/time.ts';
import { DateField } from '../../../components/date-field.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { altDigitOf, digitOf, formKeys, isTyping } from '../typing.ts';
import type { InteractionDraft } from './interaction-draft.ts';
import { InteractionIcon } from './interaction-icon.tsx';
import { localTime } from './moment.ts';

interface InteractionFormProps {
  readonly ref?: RefObject<HTMLFormElement | null>;
  readonly draft: DraftForm<InteractionDraft>;
  readonly value: InteractionDraft;
  readonly contacts: readonly Contact[];
  readonly onSave: () => void;
}

/** A contact in as few keys as can be: the text, Alt and a number where it was no call, Ctrl+Enter. */
export function InteractionForm({ ref, draft, value, contacts, onSave }: InteractionFormProps) {
  const { t } = useTranslation();
  const text = useRef<HTMLTextAreaElement>(null);
  const kinds = useRef<HTMLDivElement>(null);
  const change = (part: Partial<InteractionDraft>) => draft.change({ ...value, ...part });
  const people = contacts.filter((contact) => !contact.hasLeft || contact.id === value.contactId);

  const onKeyDown = (event: KeyboardEvent) => {
    formKeys(event, onSave, draft.close);
    if (event.defaultPrevented) return;
    const isAtKinds = event.target instanceof Node && kinds.current?.contains(event.target) === true;
    const digit = altDigitOf(event) ?? (isAtKinds ? digitOf(event) : null);
    const kind = digit === null ? undefined : interactionKinds[digit - 1];
    if (kind !== undefined) {
      event.preventDefault();
      change({ kind });
      if (isAtKinds) text.current?.focus();
      return;
    }
    if (isTyping(event.target)) return;
    const isLetter = /^\p{L}$/u.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Who begins to type without choosing means the text; the letter lands there with the focus.
    if (isLetter && event.target instanceof HTMLInputElement) text.current?.focus();
  };

  return (
    <form
      ref={ref}
      className={form.form}
      aria-label={t('card.timeline.logForm')}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div ref={kinds}>
        <ChoiceGroup
          label={t('card.timeline.kind')}
          choices={interactionKinds.map((kind) => ({
            value: kind,
            label: t(`domain.interactionKind.${kind}`),
            icon: <InteractionIcon kind={kind} />,
          }))}
          value={value.kind}
          numbered
          onChange={(kind) => change({ kind })}
        />
      </div>
      <Textarea
        ref={text}
        label={t('card.timeline.text')}
        description={t('card.timeline.kindKeys', { last: interactionKinds.length })}
        autoFocus={draft.isFresh}
        autosize
        minRows={2}
        maxRows={16}
        maxLength={20_000}
        value={value.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={form.line}>
        {isContact(value.kind) && (
          <ChoiceGroup
            label={t('card.timeline.direction')}
            choices={directions.map((direction) => ({
              value: direction,
              label: t(`domain.direction.${direction}`),
            }))}
            value={value.direction}
            onChange={(direction) => change({ direction })}
          />
        )}
        {people.length > 0 && (
          <Select
            className={form.person}
            aria-label={t('card.timeline.person')}
            placeholder={t('card.timeline.person')}
            clearable
            clearButtonProps={{ 'aria-label': t('card.timeline.noPerson') }}
            value={value.contactId}
            data={people.map((contact) => ({ value: contact.id, label: contact.name }))}
            onChange={(contactId) => change({ contactId })}
          />
        )}
        {value.when === null ? (
          <Button
            variant="default"
            aria-label={t('card.timeline.changeTime')}
            onClick={() => change({ when: { date: localDate(Date.now()), time: localTime(Date.now()) } })}
          >
            {t('card.timeline.now')}
          </Button>
        ) : (
          <>
            <DateField
              className={form.date}
              aria-label={t('card.timeline.date')}
              clearable={false}
              value={value.when.date}
              onChange={(date) => value.when && date !== null && change({ when: { ...value.when, date } })}
            />
            <TimePicker
              className={form.time}
              hoursInputLabel={t('card.timeline.hours')}
              minutesInputLabel={t('card.timeline.minutes')}
              error={value.when.time === ''}
              value={value.when.time}
              onChange={(time) => value.when && change({ when: { ...value.when, time } })}
            />
          </>
        )}
      </div>
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
