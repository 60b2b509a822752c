import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomFieldType } from '../../../shared/domain/clients/fields.ts';
import type { Cell } from '../../../shared/domain/imports/cell.ts';
import { useWrite } from '../../lib/api.ts';
import { Failure } from './failure.tsx';
import { guessFieldType } from './guess-field-type.ts';
import styles from './new-field-form.module.css';

/** A choice field needs its choices first, which is a matter for the settings. */
const types = ['text', 'number', 'date'] as const satisfies readonly CustomFieldType[];

interface NewFieldFormProps {
  readonly header: string;
  readonly samples: readonly Cell[];
  readonly onCreated: (id: string) => void;
  readonly onCancel: () => void;
}

/** Makes a field of the profile's own for a column that fits none. */
export function NewFieldForm({ header, samples, onCreated, onCancel }: NewFieldFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(header.slice(0, 100));
  const [type, setType] = useState<CustomFieldType>(() => guessFieldType(samples));
  const create = useWrite('customFields.create');

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || create.isPending) return;
    create.mutate({ name, type, choices: [] }, { onSuccess: ({ id }) => onCreated(id) });
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('imports.newField.title')}>
      <TextInput
        label={t('imports.newField.name')}
        value={name}
        maxLength={100}
        data-autofocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t('imports.newField.type')}
        data={types.map((value) => ({ value, label: t(`domain.customFieldType.${value}`) }))}
        value={type}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(value) => value !== null && setType(value)}
      />
      {create.isError && <Failure error={create.error} />}
      <div className={styles.actions}>
        <Button type="button" variant="default" onClick={onCancel}>
          {t('imports.newField.cancel')}
        </Button>
        <Button type="submit" disabled={name.trim() === ''} loading={create.isPending}>
          {t('imports.newField.create')}
        </Button>
      </div>
    </form>
  );
}
