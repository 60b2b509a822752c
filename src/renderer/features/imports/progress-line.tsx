import styles from './progress-line.module.css';

interface ProgressLineProps {
  readonly label: string;
  /** Without a total, the line only shows that work goes on. */
  readonly done?: number;
  readonly total?: number;
}

/** A thin line of work that is going on. */
export function ProgressLine({ label, done = 0, total = 0 }: ProgressLineProps) {
  return (
    <progress
      className={styles.line}
      aria-label={label}
      {...(total > 0 ? { value: Math.min(done, total), max: total } : {})}
    />
  );
}
