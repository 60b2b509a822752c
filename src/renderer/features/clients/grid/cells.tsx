import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Category, categories } from '../../../../shared/domain/loyalty/loyalty.ts';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import type { CellProps } from '../../../components/data-grid/grid-types.ts';
import { MotiveLabel } from '../../../components/motive-label.tsx';
import { useFormat } from '../../../lib/format.ts';
import styles from './cells.module.css';
import { timesLonger } from './silence.ts';

/** The name, which leads to the card. Enter on the cell does the same, so the link itself is no tab stop. */
export function NameCell({ value, row }: CellProps) {
  return (
    <a className={styles.name} href={`#/clients/${row.id}`} tabIndex={-1} draggable={false}>
      {String(value ?? '')}
    </a>
  );
}

const isCategory = (value: unknown): value is Category => categories.some((each) => each === value);
const isMotive = (value: unknown): value is Motive => motives.some((each) => each === value);

export const CategoryCell = ({ value }: CellProps) => (
  <CategoryLabel category={isCategory(value) ? value : null} />
);

export const MotiveCell = ({ value }: CellProps) => (
  <MotiveLabel motive={isMotive(value) ? value : null} short />
);

/** Days of silence; marked where they are far beyond this client's own rhythm. */
export function SilentCell({ value, row }: CellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (typeof value !== 'number') return <span className={styles.none}>—</span>;
  const days = t('list.cell.days', { days: format.number(value) });
  const times = timesLonger(value, row.values.rhythmDays);
  if (times === null) return days;
  const why = t('list.cell.silentLonger', { count: times, times: format.number(times) });
  return (
    <span className={styles.risk} title={why}>
      <IconAlertTriangle size={14} stroke={1.75} role="img" aria-label={why} />
      {days}
    </span>
  );
}

/** A tax number; marked where its check digits do not hold. */
export function TaxIdCell({ value, row }: CellProps) {
  const { t } = useTranslation();
  if (typeof value !== 'string') return null;
  if (row.values.taxIdValid !== false) return value;
  const why = t('list.cell.taxIdWrong');
  return (
    <span className={styles.warning} title={why}>
      {value}
      <IconAlertTriangle size={14} stroke={1.75} role="img" aria-label={why} />
    </span>
  );
}
