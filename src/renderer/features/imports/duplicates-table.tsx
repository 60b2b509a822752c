import { SegmentedControl } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DuplicateWay, duplicateWays, type ImportCheck } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';
import { CheckTable } from './check-table.tsx';
import { Doubt } from './doubt.tsx';
import { wayOf } from './forecast.ts';
import { RowChanges } from './row-changes.tsx';
import { useImportSession } from './session.ts';
import { useFieldLabel } from './use-field-label.ts';
import { WaySelect } from './way-select.tsx';

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
    <CheckTable
      title={title}
      about={
        <>
          <p className={styles.secondary}>{t('imports.duplicates.about')}</p>
          {doubtful.length > 0 && (
            <Doubt>{t('imports.duplicates.doubtful', { count: doubtful.length })}</Doubt>
          )}
        </>
      }
      choice={
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
      }
      columns={(['row', 'inFile', 'inList', 'by', 'changes', 'way'] as const).map((column) =>
        t(`imports.duplicates.${column}`),
      )}
      more={
        duplicates.length < duplicateCount
          ? t('imports.duplicates.shown', { shown: duplicates.length, count: duplicateCount })
          : null
      }
    >
      {ordered.map((duplicate) => (
        <DuplicateRow
          key={duplicate.row}
          duplicate={duplicate}
          way={wayOf(duplicate, way, rowWays)}
          label={label}
          onWay={chooseRowWay}
        />
      ))}
    </CheckTable>
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
        {!isCertain && <Doubt>{t('imports.duplicates.perhaps')}</Doubt>}
      </td>
      <td className={styles.changes} data-idle={way !== 'update' || undefined}>
        <RowChanges changes={changes} label={label} />
      </td>
      <td>
        <WaySelect
          row={row}
          way={way}
          ways={duplicateWays.map((value) => ({ value, label: t(`imports.duplicates.ways.${value}`) }))}
          onWay={onWay}
        />
      </td>
    </tr>
  );
});
