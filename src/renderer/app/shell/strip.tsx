import type { ReactNode } from 'react';
import styles from './strip.module.css';

interface StripProps {
  readonly tone: 'warning' | 'risk';
  readonly icon: ReactNode;
  readonly text: string;
  readonly action?: ReactNode;
}

/** A line across the window about the state of the whole program. */
export function Strip({ tone, icon, text, action }: StripProps) {
  return (
    <div className={styles.strip} data-tone={tone} role="status">
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <span className={styles.text}>{text}</span>
      {action}
    </div>
  );
}
