import { IconAlertTriangle } from '@tabler/icons-react';
import { type Category, categories } from '../../../../shared/domain/loyalty/loyalty.ts';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import { CategoryIcon } from '../../../components/category-label.tsx';
import type { CellProps } from '../../../components/data-grid/grid-types.ts';
import { Mark } from '../../../components/mark.tsx';
import { MotiveIcon } from '../../../components/motive-label.tsx';
import { useCellWords } from './cell-words.ts';
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

export function CategoryCell({ value }: CellProps) {
  const words = useCellWords();
  return isCategory(value) ? (
    <Mark icon={<CategoryIcon category={value} />} {...words.categories[value]} />
  ) : (
    <Mark icon={<CategoryIcon category={null} />} word={words.notAssessed} isUnknown />
  );
}

export function MotiveCell({ value }: CellProps) {
  const words = useCellWords();
  return isMotive(value) ? (
    <Mark icon={<MotiveIcon motive={value} />} {...words.motives[value]} />
  ) : (
    <Mark icon={<MotiveIcon motive={null} />} word={words.noMotive} isUnknown />
  );
}

/** Days of silence; marked where they are far beyond this client's own rhythm. */
export function SilentCell({ value, row }: CellProps) {
  const words = useCellWords();
  if (typeof value !== 'number') return <span className={styles.none}>—</span>;
  const times = timesLonger(value, row.values.rhythmDays);
  if (times === null) return words.days(value);
  const why = words.silentLonger(times);
  return (
    <span className={styles.risk} title={why}>
      <IconAlertTriangle size={14} stroke={1.75} role="img" aria-label={why} />
      {words.days(value)}
    </span>
  );
}

/** A tax number; marked where its check digits do not hold. */
export function TaxIdCell({ value, row }: CellProps) {
  const words = useCellWords();
  if (typeof value !== 'string') return null;
  if (row.values.taxIdValid !== false) return value;
  return (
    <span className={styles.warning} title={words.taxIdWrong}>
      {value}
      <IconAlertTriangle size={14} stroke={1.75} role="img" aria-label={words.taxIdWrong} />
    </span>
  );
}
