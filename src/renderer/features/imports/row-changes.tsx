import { VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportCheck } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';

interface RowChangesProps {
  readonly changes: ImportCheck['duplicates'][number]['changes'];
  readonly label: (field: string) => string;
}

/** What a row would change of a client, field by field. */
export function RowChanges({ changes, label }: RowChangesProps) {
  const { t } = useTranslation();
  if (changes.length === 0)
    return <span className={styles.secondary}>{t('imports.duplicates.noChanges')}</span>;
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          <span className={styles.secondary}>{label(field)}:</span>{' '}
          {before === '' ? <span className={styles.secondary}>{t('imports.duplicates.blank')}</span> : before}{' '}
          <IconArrowRight size={12} stroke={1.75} aria-hidden />
          <VisuallyHidden>{t('imports.duplicates.becomes')}</VisuallyHidden>{' '}
          {after === '' ? t('imports.duplicates.blank') : after}
        </li>
      ))}
    </ul>
  );
}
