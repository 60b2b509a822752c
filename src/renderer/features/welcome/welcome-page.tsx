import { Loader, SegmentedControl } from '@mantine/core';
import { IconPencilPlus, IconSchool, IconTableImport, type TablerIcon } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queryClient, useWrite } from '../../lib/api.ts';
import { languageNames } from '../../lib/languages.ts';
import { useNewClient } from '../../lib/new-client.ts';
import { notifyError } from '../../lib/notify.ts';
import { useProfileSwitch } from '../../lib/profile-switch.ts';
import { useSettings } from '../../lib/settings.ts';
import styles from './welcome-page.module.css';

/** The first screen of a fresh profile: three ways to begin. */
export function WelcomePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { language } = useSettings();
  const set = useWrite('settings.set');
  const profile = useProfileSwitch();
  const onError = (error: unknown) => notifyError(t, error);

  const begin = (go: () => void) =>
    set.mutate(
      { started: true },
      {
        onError,
        onSuccess: (settings) => {
          go();
          queryClient.setQueryData(['settings.get', {}], settings);
        },
      },
    );
  const isBusy = set.isPending || profile.isOpening;

  return (
    <main className={styles.page}>
      <div className={styles.corner}>
        <SegmentedControl
          size="sm"
          aria-label={t('app.welcome.language')}
          data={languageNames}
          value={language}
          onChange={(chosen) => set.mutate({ language: chosen }, { onError })}
        />
      </div>
      <div className={styles.middle}>
        <span className={styles.sign} aria-hidden />
        <h1 className={styles.title}>{t('app.welcome.title')}</h1>
        <p className={styles.text}>{t('app.welcome.text')}</p>
        <div className={styles.ways}>
          <Way
            icon={IconTableImport}
            title={t('app.welcome.import')}
            text={t('app.welcome.importAbout')}
            disabled={isBusy}
            onClick={() => begin(() => void navigate({ to: '/import' }))}
          />
          <Way
            icon={IconSchool}
            title={t('app.welcome.sample')}
            text={t('app.welcome.sampleAbout')}
            disabled={isBusy}
            isBusy={profile.isOpening}
            onClick={() => profile.open('sample')}
          />
          <Way
            icon={IconPencilPlus}
            title={t('app.welcome.empty')}
            text={t('app.welcome.emptyAbout')}
            disabled={isBusy}
            onClick={() => begin(() => void navigate({ to: '/clients' }).then(useNewClient.getState().open))}
          />
        </div>
        <p className={styles.promise}>{t('app.welcome.promise')}</p>
      </div>
    </main>
  );
}

interface WayProps {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly text: string;
  readonly disabled: boolean;
  /** Whether this is what is being done now. */
  readonly isBusy?: boolean;
  readonly onClick: () => void;
}

function Way({ icon: Icon, title, text, disabled, isBusy = false, onClick }: WayProps) {
  return (
    <button type="button" className={styles.way} aria-busy={isBusy} disabled={disabled} onClick={onClick}>
      {isBusy ? (
        <Loader className={styles.icon} size={24} />
      ) : (
        <Icon className={styles.icon} size={24} stroke={1.5} aria-hidden />
      )}
      <span className={styles.wayTitle}>{title}</span>
      <span className={styles.wayText}>{text}</span>
    </button>
  );
}
