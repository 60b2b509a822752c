import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { CheckStep } from './check-step.tsx';
import { ChooseStep } from './choose-step.tsx';
import { DropTarget } from './drop-target.tsx';
import styles from './import-page.module.css';
import { useImportSession } from './session.ts';
import { TakeOut } from './take-out.tsx';
import { UnderstandStep } from './understand-step.tsx';
import { useJob } from './use-job.ts';

/** From somebody's spreadsheet into the list, in three steps; and how the list goes out again. */
export function ImportPage() {
  const { t } = useTranslation();
  const { phase, jobId, openFile } = useImportSession();
  const job = useJob(jobId);
  const applying = phase === 'apply';
  const running = applying && (job === null || job.state === 'running');
  const take = useCallback((file: File) => void openFile(file), [openFile]);
  return (
    <div className={styles.page}>
      <PageHeader title={t('imports.title')} />
      <div className={styles.content}>
        <ChooseStep locked={running} />
        <UnderstandStep locked={applying} />
        <CheckStep finished={job?.state === 'finished'} />
        <TakeOut />
      </div>
      <DropTarget onFile={running ? null : take} />
    </div>
  );
}
