import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './warning-line.module.css';

/** A plain sentence that asks for attention. */
export function WarningLine({ children }: { children: ReactNode }) {
  return (
    <p className={styles.warning}>
      <IconAlertTriangle className={styles.icon} size={16} stroke={1.5} aria-hidden />
      <span>{children}</span>
    </p>
  );
}
