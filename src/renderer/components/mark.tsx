import type { ReactNode } from 'react';
import styles from './mark.module.css';

interface MarkProps {
  readonly icon: ReactNode;
  readonly word: string;
  /** What the word is short for. */
  readonly title?: string | undefined;
  /** Whether the word says that nothing is known. */
  readonly isUnknown?: boolean;
}

/** An icon and its word. */
export function Mark({ icon, word, title, isUnknown = false }: MarkProps) {
  return (
    <span className={styles.mark} title={title}>
      {icon}
      <span className={isUnknown ? `${styles.word} ${styles.unknown}` : styles.word}>{word}</span>
    </span>
  );
}
