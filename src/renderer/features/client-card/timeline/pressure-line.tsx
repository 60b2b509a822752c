import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import styles from './timeline-section.module.css';

/** What this client was given under pressure, and what came back for it; nothing where nothing was given. */
export function PressureLine({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  const { data } = useRead('concessions.balance', { clientId });
  if (!data || data.concessions === 0) return null;
  return (
    <p className={styles.pressure}>
      {t('events.pressure.balance', {
        given: format.money(data.given, currency),
        cameBack: format.money(data.cameBack, currency),
      })}
      {data.unpriced > 0 && `; ${t('events.pressure.unpriced', { count: data.unpriced })}`}
    </p>
  );
}
