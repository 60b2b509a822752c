import type { ReactNode } from 'react';
import { type Instant, localDate, type PlainDate } from '../../../../shared/time.ts';
import { useFormat } from '../../../lib/format.ts';
import { useShortDay } from './short-day.ts';
import styles from './timeline-row.module.css';

interface TimelineRowProps {
  /** The day of what has no time of day. */
  readonly date?: PlainDate;
  readonly at?: Instant;
  readonly icon: ReactNode;
  readonly title: string;
  /** At the right: how much. */
  readonly figure?: ReactNode;
  readonly about: ReactNode;
  readonly actions: ReactNode;
  readonly text: string;
}

/** One event: its day, its icon, what it was. The year stands in the heading of its month. */
export function TimelineRow({ date, at, icon, title, figure, about, actions, text }: TimelineRowProps) {
  const format = useFormat();
  const { day } = useShortDay();
  const on = date ?? localDate(at ?? 0);
  const exact = at === undefined ? format.date(on) : format.dateTime(at);
  return (
    <article className={styles.row}>
      <time className={styles.day} dateTime={on} title={`${exact}, ${format.ago(on)}`}>
        {day(on, on)}
      </time>
      <span className={styles.icon}>{icon}</span>
      <div className={styles.what}>
        <div className={styles.line}>
          <h4 className={styles.title}>{title}</h4>
          {actions}
          {figure !== undefined && <span className={styles.figure}>{figure}</span>}
        </div>
        <div className={styles.about}>{about}</div>
        {text !== '' && <p className={styles.text}>{text}</p>}
      </div>
    </article>
  );
}
