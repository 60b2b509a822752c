import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AppError } from '../../../shared/contract/errors.ts';
import { useWrite } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './apply.module.css';
import { ApplyResult } from './apply-result.tsx';
import { Failure } from './failure.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useImportSession } from './session.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useJob } from './use-job.ts';

/** The rows coming in, until they are in, stopped, or refused. */
export function ApplyProgress({ jobId }: { jobId: string }) {
  const job = useJob(jobId);
  if (job?.state === 'finished') return <ApplyResult result={job.result} />;
  if (job?.state === 'cancelled') return <Ended />;
  if (job?.state === 'failed')
    return <Ended error={new AppError(job.error?.code ?? 'INTERNAL', job.error?.params)} />;
  return <Running jobId={jobId} done={job?.done ?? 0} total={job?.total ?? 0} />;
}

function Running({ jobId, done, total }: { jobId: string; done: number; total: number }) {
  const { t } = useTranslation();
  const cancel = useWrite('jobs.cancel');
  const arrival = useFocusOnArrival<HTMLParagraphElement>();
  const label = total > 0 ? t('imports.apply.running', { done, total }) : t('imports.apply.starting');
  return (
    <div className={styles.running}>
      <div className={styles.line}>
        <p ref={arrival} className={styles.arrival} tabIndex={-1}>
          {label}
        </p>
        <Button
          variant="default"
          loading={cancel.isPending || cancel.isSuccess}
          onClick={() => cancel.mutate({ id: jobId }, { onError: (error) => notifyError(t, error) })}
        >
          {t('imports.apply.stop')}
        </Button>
      </div>
      <ProgressLine label={label} done={done} total={total} />
      <p className={styles.secondary}>{t('imports.apply.about')}</p>
    </div>
  );
}

/** An import that brought nothing in: stopped, or failed for a reason. */
function Ended({ error }: { error?: AppError }) {
  const { t } = useTranslation();
  const { backToCheck } = useImportSession();
  const arrival = useFocusOnArrival<HTMLParagraphElement>();
  return (
    <div className={styles.ended}>
      {error ? (
        <Failure error={error} />
      ) : (
        <p ref={arrival} className={styles.arrival} tabIndex={-1}>
          {t('imports.apply.cancelled')}
        </p>
      )}
      <Button variant="default" onClick={backToCheck}>
        {t('imports.apply.back')}
      </Button>
    </div>
  );
}
