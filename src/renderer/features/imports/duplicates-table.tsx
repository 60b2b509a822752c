import { NativeSelect, SegmentedControl, VisuallyHidden } from '@mantine/core';
import { IconArrowRight, IconHelpCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DuplicateWay, duplicateWays, type ImportCheck } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';
import { wayOf } from './forecast.ts';
import { useImportSession } from './session.ts';
import { useFieldLabel } from './use-field-label.ts';

type Duplicate = ImportCheck['duplicates'][number];

/** Rows about clients the list has already, what would change, and the choice what to do. */
export function DuplicatesTable({ check }: { check: ImportCheck }) {
  const { t } = useTranslation();
  const { way, rowWays, chooseWay, chooseRowWay } = useImportSession();
  const label = useFieldLabel();
  const { duplicates, duplicateCount } = check;
  const doubtful = duplicates.filter(({ isCertain }) => !isCertain);
  // Those that need a decision come first.
  const ordered = [...doubtful, ...duplicates.filter(({ isCertain }) => isCertain)];
  const title = t('imports.duplicates.title', { count: duplicateCount });
  const data = duplicateWays.map((value) => ({ value, label: t(`imports.duplicates.ways.${value}`) }));

  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <div>
          <h3>{title}</h3>
          <p className={styles.secondary}>{t('imports.duplicates.about')}</p>
          {doubtful.length > 0 && (
            <p className={styles.doubt}>
              <IconHelpCircle size={14} stroke={1.75} aria-hidden />
              {t('imports.duplicates.doubtful', { count: doubtful.length })}
            </p>
          )}
        </div>
        <div className={styles.choice}>
          <span className={styles.secondary} aria-hidden>
            {t('imports.duplicates.all')}
          </span>
          <SegmentedControl
            size="xs"
            aria-label={t('imports.duplicates.all')}
            data={data}
            value={way}
            onChange={chooseWay}
          />
        </div>
      </div>
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.number}>
                {t('imports.duplicates.row')}
              </th>
              <th scope="col">{t('imports.duplicates.inFile')}</th>
              <th scope="col">{t('imports.duplicates.inList')}</th>
              <th scope="col">{t('imports.duplicates.by')}</th>
              <th scope="col">{t('imports.duplicates.changes')}</th>
              <th scope="col">{t('imports.duplicates.way')}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((duplicate) => (
              <DuplicateRow
                key={duplicate.row}
                duplicate={duplicate}
                way={wayOf(duplicate, way, rowWays)}
                label={label}
                onWay={chooseRowWay}
              />
            ))}
          </tbody>
        </table>
      </div>
      {duplicates.length < duplicateCount && (
        <p className={styles.secondary}>
          {t('imports.duplicates.shown', { shown: duplicates.length, count: duplicateCount })}
        </p>
      )}
    </div>
  );
}

interface DuplicateRowProps {
  readonly duplicate: Duplicate;
  readonly way: DuplicateWay;
  readonly label: (field: string) => string;
  readonly onWay: (row: number, way: DuplicateWay) => void;
}

const DuplicateRow = memo(function DuplicateRow({ duplicate, way, label, onWay }: DuplicateRowProps) {
  const { t } = useTranslation();
  const { row, name, clientId, clientName, by, isCertain, changes } = duplicate;
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {row}
      </th>
      <td className={styles.name}>{name}</td>
      <td className={styles.name}>
        <Link to="/clients/$clientId" params={{ clientId }}>
          {clientName}
        </Link>
      </td>
      <td className={styles.short}>
        {t(`imports.duplicates.keys.${by}`)}
        {!isCertain && (
          <span className={styles.doubt}>
            <IconHelpCircle size={14} stroke={1.75} aria-hidden />
            {t('imports.duplicates.perhaps')}
          </span>
        )}
      </td>
      <td className={styles.changes} data-idle={way !== 'update' || undefined}>
        {changes.length === 0 ? (
          <span className={styles.secondary}>{t('imports.duplicates.noChanges')}</span>
        ) : (
          <ul>
            {changes.map(({ field, before, after }) => (
              <li key={field}>
                <span className={styles.secondary}>{label(field)}:</span>{' '}
                {before === '' ? (
                  <span className={styles.secondary}>{t('imports.duplicates.blank')}</span>
                ) : (
                  before
                )}{' '}
                <IconArrowRight size={12} stroke={1.75} aria-hidden />
                <VisuallyHidden>{t('imports.duplicates.becomes')}</VisuallyHidden>{' '}
                {after === '' ? t('imports.duplicates.blank') : after}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('imports.duplicates.wayOf', { row })}
          data={duplicateWays.map((value) => ({ value, label: t(`imports.duplicates.ways.${value}`) }))}
          value={way}
          onChange={(event) => {
            const chosen = duplicateWays.find((value) => value === event.currentTarget.value);
            if (chosen) onWay(row, chosen);
          }}
        />
      </td>
    </tr>
  );
});
