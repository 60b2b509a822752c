import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figures-strip.module.css';

interface FigureProps {
  readonly label: string;
  /** Null where it is unknown. */
  readonly value: ReactNode | null;
  /** What the value is compared with, or why it is unknown. */
  readonly about: ReactNode;
}

/** One figure of the strip under its label, with what it is compared with. */
export function Figure({ label, value, about }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={value === null ? `${styles.value} ${styles.unknown}` : styles.value}>
        {value ?? <span title={t('card.figures.unknown')}>—</span>}
      </dd>
      <dd className={styles.about}>{about}</dd>
    </div>
  );
}
