import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Job } from '../../../shared/contract/jobs.ts';
import { download } from '../../lib/files.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { wasStartedHere } from '../../lib/started-jobs.ts';

/**
 * Tells how the jobs that this window started ended, each once, and hands a finished export to the browser.
 * Imports are left to their page while it is open.
 */
export function useEndedJobs(jobs: readonly Job[] | undefined, isAtImport: boolean): void {
  const { t } = useTranslation();
  const told = useRef<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!jobs) return;
    const ended = jobs.filter((job) => job.state !== 'running');
    const before = told.current;
    told.current = new Set(ended.map((job) => job.id));
    for (const job of ended) {
      if (before.has(job.id) || !wasStartedHere(job.id) || (job.kind === 'import' && isAtImport)) continue;
      if (job.state === 'failed' && job.error) notifyError(t, new AppError(job.error.code, job.error.params));
      else if (job.state === 'finished' && job.kind === 'export') deliver(job);
      else if (job.state === 'finished' && job.kind === 'import')
        notifyDone(t, t('app.jobs.imported'), { undo: true });
    }
    function deliver({ result }: Job) {
      const { file, fileName } = result;
      if (typeof file !== 'string') return;
      download(file);
      notifyDone(t, t('app.jobs.exported', { file: fileName }));
    }
  }, [jobs, isAtImport, t]);
}
