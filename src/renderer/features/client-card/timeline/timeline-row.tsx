import type { ReactNode, Ref } from 'react';
import type { TimelineEntry } from '../../../../shared/contract/timeline.ts';
import { useFormat } from '../../../lib/format.ts';
import { Facts } from '../facts.tsx';
import { useShortDay } from './short-day.ts';
import styles from './timeline-row.module.css';
import type { EntryWords } from './words.ts';

interface TimelineRowProps {
  readonly ref: Ref<HTMLElement>;
  readonly entry: TimelineEntry;
  readonly words: EntryWords;
  readonly icon: ReactNode;
  readonly actions: ReactNode;
  /** Whether Tab stops here; the arrows lead from one row to the next. */
  readonly isCurrent: boolean;
}

/** One event: its day, its icon, what it was. The year stands in the heading of its month. */
export function TimelineRow({ ref, entry, words, icon, actions, isCurrent }: TimelineRowProps) {
  const format = useFormat();
  const { day: shortDay } = useShortDay();
  const { day, at, kind } = entry;
  const { title, figure, facts, text } = words;
  const exact = kind === 'interaction' ? format.dateTime(at) : format.date(day);
  return (
    <article ref={ref} className={styles.row} data-record={entry.record.id} tabIndex={isCurrent ? 0 : -1}>
      <time className={styles.day} dateTime={day} title={`${exact}, ${format.ago(day)}`}>
        {shortDay(day, day)}
      </time>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.what}>
        <div className={styles.line}>
          <h4 className={styles.title}>{title}</h4>
          {actions}
          {figure !== undefined && <span className={styles.figure}>{figure}</span>}
        </div>
        <Facts facts={facts} />
        {text !== '' && <p className={styles.text}>{text}</p>}
      </div>
    </article>
  );
}
