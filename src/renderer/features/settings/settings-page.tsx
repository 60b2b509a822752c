import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { BackupSection } from './backup-section.tsx';
import { CustomFieldsSection } from './custom-fields-section.tsx';
import { JournalSection } from './journal-section.tsx';
import { ManagersSection } from './managers-section.tsx';
import { PreferencesSection } from './preferences-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RatesSection } from './rates-section.tsx';
import styles from './settings-page.module.css';

/** What the profile is set to, who works in it, and what was done. */
export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <PreferencesSection />
          <RatesSection />
          <ManagersSection />
          <CustomFieldsSection />
        </div>
        <div className={styles.column}>
          <BackupSection />
          <ProfileSection />
          <JournalSection />
        </div>
      </div>
    </>
  );
}
