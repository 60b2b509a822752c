import { useTranslation } from 'react-i18next';
import type { RecordedMotiveCheck } from '../../../../shared/contract/motives.ts';
import { useFormat } from '../../../lib/format.ts';
import styles from './motives-section.module.css';

/** What was answered about fragile motives before, latest first; also about those that are over. */
export function PastChecks({ checks }: { checks: readonly RecordedMotiveCheck[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (checks.length === 0) return null;
  return (
    <details className={styles.past}>
      <summary>{t('bonds.motives.history')}</summary>
      <ol className={styles.list}>
        {checks.map(({ id, motive, holds, checkedOn, note }) => (
          <li key={id}>
            {t(`bonds.motives.answered.${holds ? 'holds' : 'over'}`, {
              motive: t(`domain.motiveShort.${motive}`),
              date: format.date(checkedOn),
            })}
            {note !== null && `. ${note}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
