import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { type DuplicateWay, duplicateWays, type ImportCheck } from '../../../shared/contract/imports.ts';
import styles from './check-table.module.css';
import { CheckTable } from './check-table.tsx';
import { RowChanges } from './row-changes.tsx';
import { useImportSession } from './session.ts';
import { useFieldLabel } from './use-field-label.ts';
import { WaySelect } from './way-select.tsx';

/** Rows about a client that an earlier row of the same file brings: what they add to it and which values win. */
export function JoinedTable({ check }: { check: ImportCheck }) {
  const { t } = useTranslation();
  const { rowWays, chooseRowWay } = useImportSession();
  const label = useFieldLabel();
  const { joined, joinedCount } = check;

  return (
    <CheckTable
      title={t('imports.joined.title', { count: joinedCount })}
      about={<p className={styles.secondary}>{t('imports.joined.about')}</p>}
      columns={[
        t('imports.duplicates.row'),
        t('imports.duplicates.inFile'),
        t('imports.joined.into'),
        t('imports.duplicates.by'),
        t('imports.duplicates.changes'),
        t('imports.duplicates.way'),
      ]}
      more={
        joined.length < joinedCount
          ? t('imports.joined.shown', { shown: joined.length, count: joinedCount })
          : null
      }
    >
      {joined.map((each) => (
        <JoinedRow
          key={each.row}
          joined={each}
          way={rowWays[each.row] ?? 'update'}
          label={label}
          onWay={chooseRowWay}
        />
      ))}
    </CheckTable>
  );
}

interface JoinedRowProps {
  readonly joined: ImportCheck['joined'][number];
  readonly way: DuplicateWay;
  readonly label: (field: string) => string;
  readonly onWay: (row: number, way: DuplicateWay) => void;
}

const JoinedRow = memo(function JoinedRow({ joined, way, label, onWay }: JoinedRowProps) {
  const { t } = useTranslation();
  const { row, name, intoRow, intoName, by, changes } = joined;
  return (
    <tr>
      <th scope="row" className={styles.number}>
        {row}
      </th>
      <td className={styles.name}>{name}</td>
      <td className={styles.name}>{t('imports.joined.intoRow', { row: intoRow, name: intoName })}</td>
      <td className={styles.short}>{t(`imports.duplicates.keys.${by}`)}</td>
      <td className={styles.changes} data-idle={way !== 'update' || undefined}>
        <RowChanges changes={changes} label={label} />
      </td>
      <td>
        <WaySelect
          row={row}
          way={way}
          ways={duplicateWays.map((value) => ({ value, label: t(`imports.joined.ways.${value}`) }))}
          onWay={onWay}
        />
      </td>
    </tr>
  );
});
