import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './tidy-tabs.module.css';

/** The two places of the tidy-up, each a page of its own. */
export function TidyTabs() {
  const { t } = useTranslation();
  return (
    <nav className={styles.tabs} aria-label={t('safekeeping.tabs.label')}>
      <Link to="/duplicates" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        {t('safekeeping.tabs.duplicates')}
      </Link>
      <Link to="/bin" className={styles.tab} activeProps={{ 'aria-current': 'page' }}>
        {t('safekeeping.tabs.bin')}
      </Link>
    </nav>
  );
}
