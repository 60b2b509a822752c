import { ActionIcon, SegmentedControl, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type LossReason, lossReasons } from '../../../../shared/domain/clients/status.ts';
import type { ListFields } from '../fields/list-fields.ts';
import styles from './bulk-edit.module.css';
import { type BulkLineDraft, modesOf } from './bulk-edit.ts';
import { FieldValue } from './field-value.tsx';

interface BulkLineProps {
  readonly line: BulkLineDraft;
  readonly fields: ListFields;
  readonly onChange: (line: BulkLineDraft) => void;
  readonly onRemove: () => void;
}

/** A field of a bulk edit, and the value that it gets or loses. */
export function BulkLine({ line, fields, onChange, onRemove }: BulkLineProps) {
  const { t } = useTranslation();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  useEffect(() => fieldset.current?.querySelector<HTMLElement>('[data-value] input')?.focus(), []);
  const field = fields.get(line.fieldId);
  if (!field) return null;
  const modes = modesOf(field.id);
  return (
    <fieldset ref={fieldset} className={styles.line}>
      <legend className={styles.field}>{field.title}</legend>
      <div className={styles.controls}>
        {modes.length > 1 && (
          <SegmentedControl
            size="xs"
            aria-label={t('list.bulk.modeOf', { field: field.title })}
            data={modes.map((value) => ({ value, label: t(`list.bulk.modes.${value}`) }))}
            value={line.mode}
            onChange={(mode) => onChange({ ...line, mode })}
          />
        )}
        <div className={styles.value} data-value>
          {line.mode !== 'clear' && (
            <FieldValue
              field={field}
              label={t(`list.bulk.values.${line.mode}`, { field: field.title })}
              value={line.value}
              onChange={(value) => onChange({ ...line, value })}
            />
          )}
        </div>
        <ActionIcon aria-label={t('list.bulk.leave', { field: field.title })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      </div>
      {field.id === 'status' && line.value === 'lost' && (
        <Select
          label={t('fields.lossReason')}
          placeholder={t('list.bulk.lossReasonLater')}
          clearable
          data={lossReasons.map((reason) => ({ value: reason, label: t(`domain.lossReason.${reason}`) }))}
          value={line.lossReason}
          onChange={(reason) => onChange({ ...line, lossReason: reason as LossReason | null })}
        />
      )}
    </fieldset>
  );
}
