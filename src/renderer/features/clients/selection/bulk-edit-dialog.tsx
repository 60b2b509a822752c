import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Selection } from '../../../../shared/contract/clients.ts';
import { useWrite } from '../../../lib/api.ts';
import { notifyDone, notifyError } from '../../../lib/notify.ts';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { type BulkLineDraft, bulkChange, bulkFields, newLine } from './bulk-edit.ts';
import { BulkLine } from './bulk-line.tsx';
import { BulkPreview } from './bulk-preview.tsx';

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
  const [lines, setLines] = useState<readonly BulkLineDraft[]>([]);
  const apply = useWrite('clients.bulkUpdate');
  const change = bulkChange(lines, fields);
  const free = bulkFields(fields).filter((field) => lines.every((line) => line.fieldId !== field.id));

  const submit = () => {
    if (!change) return;
    apply.mutate(
      { selection, change },
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
        {lines.map((line, index) => (
          <BulkLine
            key={line.fieldId}
            line={line}
            fields={fields}
            onChange={(next) => setLines(lines.map((each, at) => (at === index ? next : each)))}
            onRemove={() => setLines(lines.filter((_, at) => at !== index))}
          />
        ))}
        <Select
          key={lines.length}
          data-autofocus={lines.length === 0 || undefined}
          label={lines.length === 0 ? t('list.bulk.field') : t('list.bulk.another')}
          placeholder={t('list.bulk.fieldPlaceholder')}
          searchable
          filter={fittingChoices}
          selectFirstOptionOnChange
          data={free.map((field) => ({ value: field.id, label: field.title }))}
          value={null}
          onChange={(id) => {
            if (id !== null) setLines([...lines, newLine(id)]);
          }}
          maxDropdownHeight={280}
        />
        <BulkPreview selection={selection} change={change} fields={fields} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('list.cancel')}
          </Button>
          <Button type="submit" disabled={change === null} loading={apply.isPending}>
            {t('list.bulk.apply')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
