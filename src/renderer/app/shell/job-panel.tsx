import { CloseButton, Progress } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './job-panel.module.css';
import { useEndedJobs } from './use-ended-jobs.ts';

/** Work that takes a while, in a corner: how far it is, and a way to stop it. The import page shows its own. */
export function JobPanel() {
  const isAtImport = useRouterState({ select: (state) => state.location.pathname === '/import' });
  const { data: jobs } = useRead('jobs.list', {}, { keepPrevious: true });
  useEndedJobs(jobs, isAtImport);
  const running = (jobs ?? []).filter(
    (job) => job.state === 'running' && !(job.kind === 'import' && isAtImport),
  );
  if (running.length === 0) return null;
  return (
    <div className={styles.panel}>
      {running.map((job) => (
        <RunningJob key={job.id} job={job} />
      ))}
    </div>
  );
}

function RunningJob({ job }: { job: Job }) {
  const { t } = useTranslation();
  const format = useFormat();
  const cancel = useWrite('jobs.cancel');
  const name = t(`app.jobs.${job.kind}`);
  const isMeasured = job.total > 0;
  return (
    <div className={styles.job}>
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {isMeasured
          ? t('app.jobs.progress', { done: format.number(job.done), total: format.number(job.total) })
          : ''}
      </span>
      <CloseButton
        size="sm"
        aria-label={t('app.jobs.cancel', { name })}
        title={t('app.jobs.cancel', { name })}
        disabled={cancel.isPending}
        onClick={() => cancel.mutate({ id: job.id }, { onError: (error) => notifyError(t, error) })}
      />
      <Progress
        className={styles.progress}
        size={4}
        aria-label={name}
        value={isMeasured ? (100 * job.done) / job.total : 100}
        animated={!isMeasured}
      />
    </div>
  );
}
