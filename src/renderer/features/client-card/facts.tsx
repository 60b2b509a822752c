import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import styles from './facts.module.css';

/** A short thing to know of an event; one that asks for attention has a tone. */
export interface Fact {
  readonly text: string;
  readonly tone?: 'warning' | 'risk';
}

/** Short things to know, one after another. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <p className={styles.facts}>
      {facts.map(({ text, tone }) => {
        const Icon = tone === 'risk' ? IconAlertTriangle : IconClockExclamation;
        return (
          <span key={text} className={styles.fact}>
            <span className={tone && styles[tone]}>
              {tone && <Icon size={12} stroke={1.5} aria-hidden />}
              {text}
            </span>
          </span>
        );
      })}
    </p>
  );
}
