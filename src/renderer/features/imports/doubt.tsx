import { IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './check-table.module.css';

/** Says that something is not certain. */
export function Doubt({ children }: { children: ReactNode }) {
  return (
    <span className={styles.doubt}>
      <IconHelpCircle size={14} stroke={1.75} aria-hidden />
      {children}
    </span>
  );
}
