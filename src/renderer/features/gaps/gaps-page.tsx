import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import { Counts } from './counts.tsx';
import styles from './gaps-page.module.css';
import { Questions } from './questions.tsx';

/** What we do not know of our clients: a few questions for today, and how many clients lack what. */
export function GapsPage() {
  const { t } = useTranslation();
  const questions = useRead('gaps.today', {}, { keepPrevious: true });
  const counts = useRead('gaps.counts', {}, { keepPrevious: true });
  const error = questions.error ?? counts.error;
  const retry = () => {
    void questions.refetch();
    void counts.refetch();
  };
  return (
    <>
      <PageHeader title={t('gaps.title')} />
      {error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : questions.data && counts.data ? (
        <div className={styles.columns}>
          <Questions questions={questions.data} />
          <Counts {...counts.data} />
        </div>
      ) : (
        <LoadingState />
      )}
    </>
  );
}
