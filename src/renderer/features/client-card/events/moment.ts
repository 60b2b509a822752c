import type { Instant, PlainDate } from '../../../../shared/time.ts';

/** The local time of a moment, `14:05`. */
export function localTime(at: Instant): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** The moment of a local day and time; null for what is no time. */
export function momentOf(date: PlainDate, time: string): Instant | null {
  const at = new Date(`${date}T${time}`).getTime();
  return Number.isNaN(at) ? null : at;
}
