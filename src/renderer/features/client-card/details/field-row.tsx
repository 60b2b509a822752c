import type { ReactNode } from 'react';
import styles from './field-row.module.css';

interface FieldRowProps {
  readonly label: string;
  /** What is wrong or missing with the value, in a plain sentence. */
  readonly warning?: ReactNode;
  readonly children: ReactNode;
}

/** One field: its name at the left and its value at the right. */
export function FieldRow({ label, warning, children }: FieldRowProps) {
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>
        {children}
        {warning}
      </dd>
    </div>
  );
}
