import type { ReactNode } from 'react';
import styles from './check-table.module.css';

interface CheckTableProps {
  readonly title: string;
  /** Stands under the title. */
  readonly about?: ReactNode;
  /** Stands beside the title. */
  readonly choice?: ReactNode;
  readonly columns: readonly string[];
  /** Whether the first column holds the numbers of rows. */
  readonly numbered?: boolean;
  /** Said under the table where it shows less than there is. */
  readonly more: string | null;
  /** The rows. */
  readonly children: ReactNode;
}

/** A table of what the check found: its title, its rows in a box that scrolls, and how many there are besides. */
export function CheckTable({
  title,
  about,
  choice,
  columns,
  numbered = true,
  more,
  children,
}: CheckTableProps) {
  return (
    <div className={styles.section}>
      <div className={styles.head}>
        <div>
          <h3>{title}</h3>
          {about}
        </div>
        {choice}
      </div>
      <div className={styles.box} role="region" tabIndex={0} aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th
                  key={column}
                  scope="col"
                  {...(numbered && index === 0 ? { className: styles.number } : {})}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
      {more !== null && <p className={styles.secondary}>{more}</p>}
    </div>
  );
}
