import type { PlainDate } from '../../../../shared/time.ts';
import { type Format, useFormat } from '../../../lib/format.ts';

interface ShortDay {
  /** `12 мая`, with the year where it is not the one of `beside`. */
  day(date: PlainDate, beside: PlainDate): string;
  /** `май 2026`, from `2026-05`. */
  month(month: string): string;
}

/** One for a language, as `useFormat` keeps them. */
const made = new WeakMap<Format, ShortDay>();

/** Days and months as a timeline names them. */
export function useShortDay(): ShortDay {
  const format = useFormat();
  const known = made.get(format) ?? createShortDay(format);
  made.set(format, known);
  return known;
}

function createShortDay({ locale, date: showDate }: Format): ShortDay {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return {
    day: (date, beside) =>
      date.slice(0, 4) === beside.slice(0, 4) ? day.format(new Date(`${date}T00:00:00Z`)) : showDate(date),
    month: (of) => `${month.format(new Date(`${of}-01T00:00:00Z`))} ${of.slice(0, 4)}`,
  };
}
