import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportDialog } from '../../features/exports/export-dialog.tsx';
import { useRead } from '../../lib/api.ts';
import { useSettings } from '../../lib/settings.ts';
import { ActDialogs } from './act-dialogs.tsx';
import { ConnectionStrip } from './connection-strip.tsx';
import { GlobalKeys } from './global-keys.tsx';
import { Header } from './header.tsx';
import { JobPanel } from './job-panel.tsx';
import { KeysHelp } from './keys-help.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { SampleStrip } from './sample-strip.tsx';
import styles from './shell.module.css';
import { StoreStrip } from './store-strip.tsx';

const WelcomePage = lazy(async () => ({
  default: (await import('../../features/welcome/welcome-page.tsx')).WelcomePage,
}));

const QuickLog = lazy(async () => ({
  default: (await import('../../features/client-card/quick-log/quick-log.tsx')).QuickLog,
}));

const BriefPanel = lazy(async () => ({
  default: (await import('../../features/client-card/brief/brief-panel.tsx')).BriefPanel,
}));

/** The house around every page; before the first choice is made, the welcome page instead. */
export function Shell() {
  const { started } = useSettings();
  const { data: info } = useRead('app.info', {});
  useWindowTitle();
  if (!started && info?.profile === 'own' && info.clients === 0)
    return (
      <Suspense fallback={null}>
        <WelcomePage />
      </Suspense>
    );
  return <House />;
}

function House() {
  const { t } = useTranslation();
  return (
    <div className={styles.house}>
      <a className={styles.skip} href="#main" onClick={skipToMain}>
        {t('app.shell.skip')}
      </a>
      <div className={styles.strips}>
        <ConnectionStrip />
        <StoreStrip />
        <SampleStrip />
      </div>
      <Rail />
      <Header />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense fallback={null}>
        <BriefPanel />
      </Suspense>
      <GlobalKeys />
      <Palette />
      <KeysHelp />
      <JobPanel />
      <ExportDialog />
      <LogDialog />
      <ActDialogs />
    </div>
  );
}

/** Fetched in a quiet moment and not with the first file, so that it is there when its key is pressed. */
function LogDialog() {
  return (
    <Suspense fallback={null}>
      <QuickLog />
    </Suspense>
  );
}

/** A link in the address would be taken for a place by the router. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function useWindowTitle(): void {
  const { t } = useTranslation();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    const place = path.startsWith('/import')
      ? t('app.places.import')
      : path.startsWith('/settings')
        ? t('app.places.settings')
        : path.startsWith('/gaps')
          ? t('app.places.gaps')
          : /^\/(duplicates|merge|bin)/.test(path)
            ? t('app.places.tidy')
            : t('app.places.clients');
    document.title = `${place} · Fealty`;
  }, [path, t]);
}
