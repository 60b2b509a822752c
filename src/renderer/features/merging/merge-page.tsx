import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { TidyTabs } from '../../components/tidy-tabs.tsx';
import { Compare } from './compare.tsx';
import styles from './merge-page.module.css';

/** Two clients that somebody chose, side by side. */
export function MergePage({ firstId, secondId }: { firstId: string; secondId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t('safekeeping.merge.title')}>
        <TidyTabs />
      </PageHeader>
      <div className={styles.compare}>
        <Compare
          key={`${firstId} ${secondId}`}
          firstId={firstId}
          secondId={secondId}
          onSettled={(clientId) => void navigate({ to: '/clients/$clientId', params: { clientId } })}
        />
      </div>
    </>
  );
}
