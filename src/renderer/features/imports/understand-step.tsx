import { Button } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import bar from './action-bar.module.css';
import { Failure } from './failure.tsx';
import { FileReading } from './file-reading.tsx';
import { missingField } from './mapping.ts';
import { PreviewTable } from './preview-table.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useImportSession } from './session.ts';
import { Step } from './step.tsx';

/** The second step: what each column of the file holds. */
export function UnderstandStep({ locked }: { locked: boolean }) {
  const { t } = useTranslation();
  const { phase, preview, mapping, configuring, configureFailure, toUnderstand, toCheck } =
    useImportSession();
  const title = t('imports.understand.title');
  if (preview === null) return <Step number={2} title={title} state="ahead" />;

  const taken = t('imports.understand.taken', {
    taken: mapping.filter((field) => field !== null).length,
    count: mapping.length,
  });
  if (phase !== 'understand')
    return (
      <Step
        number={2}
        title={title}
        state="done"
        summary={taken}
        {...(locked
          ? {}
          : {
              actions: (
                <Button variant="default" onClick={toUnderstand}>
                  {t('imports.understand.change')}
                </Button>
              ),
            })}
      />
    );

  const missing = missingField(mapping, preview.kind);
  const ready = missing === null && preview.rowCount > 0 && configuring !== 'table';
  return (
    <Step
      number={2}
      title={title}
      state="current"
      arrival={preview.id}
      onEnter={ready ? () => void toCheck() : undefined}
    >
      <FileReading preview={preview} />
      <div className={bar.line}>
        {configuring === 'table' && <ProgressLine label={t('imports.understand.rereading')} />}
      </div>
      <PreviewTable preview={preview} />
      {configureFailure !== null && <Failure error={configureFailure} />}
      <div className={bar.bar}>
        <p className={bar.text}>
          {missing === null ? (
            taken
          ) : (
            <span className={bar.missing}>
              <IconInfoCircle size={16} stroke={1.5} aria-hidden />
              {t(`imports.understand.${missing}`)}
            </span>
          )}
        </p>
        <Button disabled={!ready} rightSection={<KeyHint keys="Enter" />} onClick={() => void toCheck()}>
          {t('imports.understand.next')}
        </Button>
      </div>
    </Step>
  );
}
