import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import dayjs from 'dayjs';
import 'dayjs/locale/ru';
import type { i18n as I18n } from 'i18next';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { queryClient, useRead } from '../lib/api.ts';
import { useSettings } from '../lib/settings.ts';
import { createProductTheme, styleNonce, useShownTheme } from '../lib/theme.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { router } from './router.tsx';

/** The whole of the screens, with everything that each of them relies on. */
export function App({ i18n }: { i18n: I18n }) {
  return (
    <QueryClientProvider client={queryClient}>
      <I18nextProvider i18n={i18n}>
        <Dress>
          <ErrorBoundary>
            <RouterProvider router={router} />
          </ErrorBoundary>
        </Dress>
      </I18nextProvider>
    </QueryClientProvider>
  );
}

/** Language and colours, which follow the settings while they change. */
function Dress({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const settings = useSettings();
  const haveArrived = useRead('settings.get', {}).data !== undefined;
  const { language } = settings;
  const theme = useMemo(() => createProductTheme(t), [t]);
  const dates = useMemo(() => ({ locale: i18n.language, firstDayOfWeek: 1 as const }), [i18n.language]);

  useEffect(() => {
    if (haveArrived && i18n.language !== language) void i18n.changeLanguage(language);
  }, [haveArrived, i18n, language]);
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    dayjs.locale(i18n.language);
  }, [i18n.language]);

  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={useShownTheme(settings.theme)}
      getStyleNonce={styleNonce}
      withCssVariables={false}
      withGlobalClasses={false}
      deduplicateInlineStyles
    >
      <DatesProvider settings={dates}>
        <ModalsProvider labels={{ confirm: t('app.kit.confirm'), cancel: t('app.kit.cancel') }}>
          {children}
          <Notifications position="bottom-right" limit={3} containerWidth={380} />
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  );
}
