import type { ReactNode } from 'react';
import styles from './page-header.module.css';

interface PageHeaderProps {
  readonly title: ReactNode;
  /** Right beside the title: a tier, a count. */
  readonly badge?: ReactNode;
  /** At the right edge: what one can do here. */
  readonly actions?: ReactNode;
  /** Chips between the title and the actions. */
  readonly children?: ReactNode;
}

/** The first line of every page; it wraps rather than cut anything. */
export function PageHeader({ title, badge, actions, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.name}>
        <h1 className={styles.title}>{title}</h1>
        {badge}
      </div>
      {children !== undefined && <div className={styles.chips}>{children}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
