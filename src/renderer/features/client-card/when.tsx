import type { PlainDate } from '../../../shared/time.ts';
import { useFormat } from '../../lib/format.ts';

/** A day as people say it, the exact date on hover. */
export function When({ date }: { date: PlainDate }) {
  const format = useFormat();
  return (
    <time dateTime={date} title={format.date(date)}>
      {format.ago(date)}
    </time>
  );
}
