import { IconLock, IconMoodSmile, IconRoute, IconTrendingDown, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../../shared/domain/loyalty/standing.ts';
import styles from './category-section.module.css';

const icons: Record<Standing, TablerIcon> = {
  content: IconMoodSmile,
  trapped: IconLock,
  roaming: IconRoute,
  drifting: IconTrendingDown,
};

/** What buying and answers say together, in a word; nothing where either is unknown. */
export function StandingLine({ standing }: { standing: Standing | null }) {
  const { t } = useTranslation();
  if (standing === null) return null;
  const Icon = icons[standing];
  return (
    <p className={`${styles.standing} ${styles[standing]}`}>
      <Icon className={styles.icon} size={16} stroke={1.5} aria-hidden />
      <span>
        <b>{t(`domain.standing.${standing}`)}</b>
        {`. ${t(`bonds.standingAbout.${standing}`)}.`}
      </span>
    </p>
  );
}
