import { IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChooseFileButton } from './choose-file-button.tsx';
import styles from './choose-step.module.css';
import { Failure } from './failure.tsx';
import { ProgressLine } from './progress-line.tsx';
import { useImportSession } from './session.ts';
import { Step } from './step.tsx';

/** The first step: which file. Once one is open, only its name stays, and another can take its place. */
export function ChooseStep({ locked }: { locked: boolean }) {
  const { t } = useTranslation();
  const { phase, preview, reading, openFailure, openFile } = useImportSession();
  const choose = (file: File) => void openFile(file);
  const news = (
    <>
      {reading !== null && (
        <div className={styles.reading} role="status">
          <p>{t('imports.choose.reading', { file: reading })}</p>
          <ProgressLine label={t('imports.choose.reading', { file: reading })} />
          <p className={styles.secondary}>{t('imports.choose.readingLong')}</p>
        </div>
      )}
      {openFailure !== null && <Failure error={openFailure} />}
    </>
  );

  if (phase !== 'choose')
    return (
      <Step
        number={1}
        title={t('imports.choose.title')}
        state="done"
        summary={preview?.fileName}
        {...(locked
          ? {}
          : { actions: <ChooseFileButton label={t('imports.choose.another')} onFile={choose} /> })}
      >
        {(reading !== null || openFailure !== null) && news}
      </Step>
    );

  return (
    <Step number={1} title={t('imports.choose.title')} state="current">
      <p className={styles.about}>{t('imports.choose.about')}</p>
      <div className={styles.zone}>
        <IconTableImport className={styles.icon} size={32} stroke={1.5} aria-hidden />
        <div className={styles.pick}>
          <ChooseFileButton primary label={t('imports.choose.button')} onFile={choose} />
          <span>{t('imports.choose.drop')}</span>
        </div>
        <p className={styles.secondary}>{t('imports.choose.formats')}</p>
        {news}
      </div>
      <p className={styles.secondary}>{t('imports.choose.safe')}</p>
    </Step>
  );
}
