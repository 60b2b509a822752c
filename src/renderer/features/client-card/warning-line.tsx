import { IconAlertTriangle, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './warning-line.module.css';

interface WarningLineProps {
  readonly icon?: TablerIcon;
  /** What answers it, after the sentence. */
  readonly answers?: ReactNode;
  readonly children: ReactNode;
}

/** A plain sentence that asks for attention. */
export function WarningLine({ icon: Icon = IconAlertTriangle, answers, children }: WarningLineProps) {
  return (
    <p className={styles.warning}>
      <Icon className={styles.icon} size={16} stroke={1.5} aria-hidden />
      <span className={styles.words}>{children}</span>
      {answers !== undefined && <span className={styles.answers}>{answers}</span>}
    </p>
  );
}
