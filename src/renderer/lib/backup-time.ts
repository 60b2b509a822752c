import { useTranslation } from 'react-i18next';
import { daysBetween, type Instant, localDate } from '../../shared/time.ts';
import { today, useFormat } from './format.ts';

/** When a backup was made as people say it: `today 08:51`; null where there is none. */
export function useBackupTime(at: Instant | null): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  if (at === null) return null;
  const time = new Intl.DateTimeFormat(format.locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  const days = daysBetween(localDate(at), today());
  if (days === 0) return t('app.backup.today', { time });
  if (days === 1) return t('app.backup.yesterday', { time });
  return format.date(localDate(at));
}
