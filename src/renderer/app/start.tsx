import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './fonts.css';
import './tokens.css';
import './mantine.css';
import './global.css';

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createI18n } from '../../shared/i18n/i18n.ts';
import { core, queryClient } from '../lib/api.ts';
import { App } from './app.tsx';
import { followCore } from './core-events.ts';

/** Asks for what the first picture needs, so that it comes in the right language and colours at once. */
export async function start(root: HTMLElement): Promise<void> {
  followCore();
  const [settings] = await Promise.allSettled([
    queryClient.fetchQuery({ queryKey: ['settings.get', {}], queryFn: () => core.call('settings.get', {}) }),
    queryClient.fetchQuery({ queryKey: ['app.info', {}], queryFn: () => core.call('app.info', {}) }),
  ]);
  const ofBrowser = navigator.language.startsWith('ru') ? 'ru' : 'en';
  const i18n = createI18n(settings.status === 'fulfilled' ? settings.value.language : ofBrowser);
  createRoot(root).render(
    <StrictMode>
      <App i18n={i18n} />
    </StrictMode>,
  );
}
