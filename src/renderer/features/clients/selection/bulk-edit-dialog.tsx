import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientPatch, Selection } from '../../../../shared/contract/clients.ts';
import { useRead, useWrite } from '../../../lib/api.ts';
import { describeError } from '../../../lib/errors.ts';
import { useFormat } from '../../../lib/format.ts';
import { notifyDone, notifyError } from '../../../lib/notify.ts';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListFields } from '../fields/list-fields.ts';
import styles from './bulk-edit.module.css';
import { type BulkChange, bulkFields, bulkPatch, newChange } from './bulk-edit.ts';
import { BulkLine } from './bulk-line.tsx';

interface BulkEditDialogProps {
  /** Who is changed; null while the dialog is closed. */
  readonly selection: Selection | null;
  readonly count: number;
  readonly fields: ListFields;
  readonly onClose: () => void;
}

/** Changes fields of many clients at once: says beforehand what would change, and takes it back as one. */
export function BulkEditDialog({ selection, count, fields, onClose }: BulkEditDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal opened={selection !== null} onClose={onClose} title={t('list.bulk.title', { count })} size={640}>
      {selection && <BulkEditForm selection={selection} fields={fields} onClose={onClose} />}
    </Modal>
  );
}

interface BulkEditFormProps {
  readonly selection: Selection;
  readonly fields: ListFields;
  readonly onClose: () => void;
}

function BulkEditForm({ selection, fields, onClose }: BulkEditFormProps) {
  const { t } = useTranslation();
  const [changes, setChanges] = useState<readonly BulkChange[]>([]);
  const apply = useWrite('clients.bulkUpdate');
  const patch = bulkPatch(changes, fields);
  const free = bulkFields(fields).filter((field) => changes.every((change) => change.fieldId !== field.id));

  const submit = () => {
    if (!patch) return;
    apply.mutate(
      { selection, patch },
      {
        onSuccess: ({ changed, operationId }) => {
          notifyDone(t, t('list.bulk.done', { count: changed }), { undo: operationId !== null, operationId });
          onClose();
        },
        onError: (error) => notifyError(t, error),
      },
    );
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={12}>
        {changes.map((change, index) => (
          <BulkLine
            key={change.fieldId}
            change={change}
            fields={fields}
            onChange={(next) => setChanges(changes.map((each, at) => (at === index ? next : each)))}
            onRemove={() => setChanges(changes.filter((_, at) => at !== index))}
          />
        ))}
        <Select
          key={changes.length}
          data-autofocus={changes.length === 0 || undefined}
          label={changes.length === 0 ? t('list.bulk.field') : t('list.bulk.another')}
          placeholder={t('list.bulk.fieldPlaceholder')}
          searchable
          filter={fittingChoices}
          selectFirstOptionOnChange
          data={free.map((field) => ({ value: field.id, label: field.title }))}
          value={null}
          onChange={(id) => {
            if (id !== null) setChanges([...changes, newChange(id)]);
          }}
          maxDropdownHeight={280}
        />
        <BulkPreview selection={selection} patch={patch} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('list.cancel')}
          </Button>
          <Button type="submit" disabled={patch === null} loading={apply.isPending}>
            {t('list.bulk.apply')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** `142 clients, 2 fields; 120 will change`. */
function BulkPreview({ selection, patch }: { selection: Selection; patch: ClientPatch | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked] = useDebouncedValue(patch, 200);
  const { data, error } = useRead(
    'clients.bulkPreview',
    { selection, patch: asked ?? {} },
    { enabled: asked !== null, keepPrevious: true },
  );
  const text =
    patch === null
      ? t('list.bulk.nothing')
      : error
        ? describeError(t, error).message
        : data
          ? t('list.bulk.preview', {
              clients: t('list.bulk.clients', { count: data.clients, number: format.number(data.clients) }),
              fields: t('list.bulk.fields', { count: data.fields.length }),
              changing: format.number(data.changing),
            })
          : '';
  return (
    <p className={styles.preview} role="status">
      {text}
    </p>
  );
}
