import { ActionIcon, SegmentedControl, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type LossReason, lossReasons } from '../../../../shared/domain/clients/status.ts';
import type { ListFields } from '../fields/list-fields.ts';
import styles from './bulk-edit.module.css';
import { type BulkChange, canBeCleared } from './bulk-edit.ts';
import { FieldValue } from './field-value.tsx';

interface BulkLineProps {
  readonly change: BulkChange;
  readonly fields: ListFields;
  readonly onChange: (change: BulkChange) => void;
  readonly onRemove: () => void;
}

/** A field of a bulk edit, and the value that it gets or loses. */
export function BulkLine({ change, fields, onChange, onRemove }: BulkLineProps) {
  const { t } = useTranslation();
  const line = useRef<HTMLFieldSetElement>(null);
  useEffect(() => line.current?.querySelector<HTMLElement>('[data-value] input')?.focus(), []);
  const field = fields.get(change.fieldId);
  if (!field) return null;
  return (
    <fieldset ref={line} className={styles.line}>
      <legend className={styles.field}>{field.title}</legend>
      <div className={styles.controls}>
        {canBeCleared(field.id) && (
          <SegmentedControl
            size="xs"
            aria-label={t('list.bulk.modeOf', { field: field.title })}
            data={[
              { value: 'set', label: t('list.bulk.set') },
              { value: 'clear', label: t('list.bulk.clear') },
            ]}
            value={change.mode}
            onChange={(mode) => onChange({ ...change, mode: mode === 'clear' ? 'clear' : 'set' })}
          />
        )}
        <div className={styles.value} data-value>
          {change.mode === 'set' && (
            <FieldValue
              field={field}
              label={t('list.bulk.valueOf', { field: field.title })}
              value={change.value}
              onChange={(value) => onChange({ ...change, value })}
            />
          )}
        </div>
        <ActionIcon aria-label={t('list.bulk.leave', { field: field.title })} onClick={onRemove}>
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      </div>
      {field.id === 'status' && change.value === 'lost' && (
        <Select
          label={t('fields.lossReason')}
          placeholder={t('list.bulk.lossReasonLater')}
          clearable
          data={lossReasons.map((reason) => ({ value: reason, label: t(`domain.lossReason.${reason}`) }))}
          value={change.lossReason}
          onChange={(reason) => onChange({ ...change, lossReason: reason as LossReason | null })}
        />
      )}
    </fieldset>
  );
}
