import { Select, Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { type Motive, strengths } from '../../../../shared/domain/motives/motives.ts';
import { DateField } from '../../../components/date-field.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { formKeys } from '../typing.ts';
import type { MotiveEvidence } from './motive-edits.ts';

interface MotiveFormProps {
  readonly motive: Motive;
  readonly draft: DraftForm<MotiveEvidence>;
  readonly value: MotiveEvidence;
  readonly contacts: readonly Contact[];
  readonly onSave: () => void;
}

const grades = [...strengths, 'unsaid'] as const;

/** What shows a motive: the quote, who said it and when, and how strongly it holds. */
export function MotiveForm({ motive, draft, value, contacts, onSave }: MotiveFormProps) {
  const { t } = useTranslation();
  const change = (part: Partial<MotiveEvidence>) => draft.change({ ...value, ...part });
  const onKeyDown = (event: KeyboardEvent) => formKeys(event, onSave, draft.close);
  return (
    <form
      className={form.form}
      aria-label={t('bonds.motives.form', { motive: t(`domain.motiveShort.${motive}`) })}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <Textarea
        label={t('bonds.motives.quote')}
        autoFocus={draft.isFresh}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={2000}
        value={value.note ?? ''}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <div className={form.grid}>
        <Select
          label={t('bonds.motives.who')}
          placeholder={t('bonds.motives.nobody')}
          clearable
          clearButtonProps={{ 'aria-label': t('bonds.motives.nobody') }}
          value={value.contactId}
          data={contacts.map((contact) => ({ value: contact.id, label: contact.name }))}
          onChange={(contactId) => change({ contactId })}
        />
        <DateField
          label={t('bonds.motives.saidOn')}
          value={value.saidOn}
          onChange={(saidOn) => change({ saidOn })}
        />
      </div>
      <div>
        <p className={form.label}>{t('bonds.motives.strength')}</p>
        <ChoiceGroup
          label={t('bonds.motives.strength')}
          choices={grades.map((grade) => ({
            value: grade,
            label: grade === 'unsaid' ? t('bonds.motives.noStrength') : t(`bonds.strength.${grade}`),
          }))}
          value={value.strength ?? 'unsaid'}
          onChange={(grade) => change({ strength: grade === 'unsaid' ? null : grade })}
        />
      </div>
      {motive === 'advertised_interest' && (
        <DateField
          className={form.short}
          label={t('bonds.motives.fadesOn')}
          value={value.fadesOn}
          onChange={(fadesOn) => change({ fadesOn })}
        />
      )}
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
