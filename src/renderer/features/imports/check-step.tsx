import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportCheck, ImportPreview } from '../../../shared/contract/imports.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { useRead, useWrite } from '../../lib/api.ts';
import bar from './action-bar.module.css';
import { ApplyProgress } from './apply-progress.tsx';
import { CheckFigures } from './check-figures.tsx';
import { DuplicatesTable } from './duplicates-table.tsx';
import { Failure } from './failure.tsx';
import { type Forecast, forecast } from './forecast.ts';
import { JoinedTable } from './joined-table.tsx';
import { NewClientsTable } from './new-clients-table.tsx';
import { ProblemsTable } from './problems-table.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useImportSession } from './session.ts';
import { Step } from './step.tsx';

/** The third step: what would come in, what to do about clients known already, and the work itself. */
export function CheckStep({ finished }: { finished: boolean }) {
  const { t } = useTranslation();
  const { phase, preview, jobId, way, rowWays, started } = useImportSession();
  const isChecking = preview !== null && phase === 'check';
  const { data: check, error } = useRead('imports.check', { id: preview?.id ?? '' }, { enabled: isChecking });
  const apply = useWrite('imports.apply');
  const plan = check && forecast(check, way, rowWays);
  const isReady = isChecking && plan !== undefined && plan.creates + plan.updates > 0 && !apply.isPending;

  const start = () => {
    if (!isReady) return;
    const rows = Object.entries(rowWays).map(([row, own]) => ({ row: Number(row), way: own }));
    apply.mutate({ id: preview.id, duplicates: way, rows }, { onSuccess: ({ jobId: job }) => started(job) });
  };

  let body: ReactNode;
  if (phase === 'apply' && jobId !== null) body = <ApplyProgress jobId={jobId} />;
  else if (isChecking && error !== null) body = <Failure error={error} />;
  else if (isChecking && (check === undefined || plan === undefined))
    body = <ProgressLine label={t('imports.check.checking')} />;
  else if (isChecking && check && plan)
    body = (
      <>
        <CheckFigures check={check} kind={preview.kind} />
        {check.duplicateCount > 0 && <DuplicatesTable check={check} />}
        {check.newClientCount > 0 && <NewClientsTable check={check} />}
        {check.joinedCount > 0 && <JoinedTable check={check} />}
        {check.problemCount > 0 && <ProblemsTable check={check} kind={preview.kind} />}
        {apply.isError && <Failure error={apply.error} />}
        <div className={bar.bar}>
          <Plan check={check} kind={preview.kind} plan={plan} />
          <Button
            disabled={!isReady}
            loading={apply.isPending}
            rightSection={<KeyHint keys="Enter" />}
            onClick={start}
          >
            {t('imports.check.apply')}
          </Button>
        </div>
      </>
    );

  return (
    <Step
      number={3}
      title={t('imports.check.title')}
      state={finished ? 'done' : isChecking || phase === 'apply' ? 'current' : 'ahead'}
      onEnter={isReady ? start : undefined}
    >
      {body}
    </Step>
  );
}

interface PlanProps {
  readonly check: ImportCheck;
  readonly kind: ImportPreview['kind'];
  readonly plan: Forecast;
}

function Plan({ check, kind, plan: { creates, updates, newClients } }: PlanProps) {
  const { t } = useTranslation();
  if (check.creates + check.updates + check.unchanged > 0 && creates + updates === 0)
    return (
      <p className={bar.text}>
        {check.creates + check.updates === 0
          ? t('imports.check.nothing')
          : `${t('imports.check.will')} ${t('imports.check.willNothing')}`}
      </p>
    );
  const parts = [
    ...(creates > 0
      ? [
          t(kind === 'clients' ? 'imports.check.willCreate' : 'imports.check.willCreatePurchases', {
            count: creates,
          }),
        ]
      : []),
    ...(newClients > 0 ? [t('imports.check.willCreate', { count: newClients })] : []),
    ...(updates > 0 ? [t('imports.check.willUpdate', { count: updates })] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <p className={bar.text} aria-live="polite">
      {t('imports.check.will')} <strong>{parts.join(', ')}</strong>
    </p>
  );
}
