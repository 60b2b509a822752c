import type { Settings } from '../../shared/contract/settings.ts';
import { core, queryClient } from '../lib/api.ts';
import { useConnection } from '../lib/connection.ts';

const RECONNECT_MS = 2000;

/** An answer, whatever it is, tells the transport that the core is there again. */
const askAgain = () => core.call('app.info', {}).catch(() => undefined);

/** Keeps what is on the screen true: reads again after every change the core reports, at most once a frame. */
export function followCore(): void {
  const refresh = oncePerFrame(() => void queryClient.invalidateQueries());
  const refreshJobs = oncePerFrame(() => void queryClient.invalidateQueries({ queryKey: ['jobs.list'] }));
  core.subscribe((event) => {
    if (event.type === 'changed') refresh();
    else if (event.type === 'job') refreshJobs();
    else void startOver();
  });
  let asking: number | undefined;
  useConnection.subscribe(({ isLost }) => {
    window.clearInterval(asking);
    if (isLost) asking = window.setInterval(() => void askAgain(), RECONNECT_MS);
    else refresh();
  });
}

/**
 * Nothing of the former profile may stay, neither answers nor half-filled forms. Language and theme are the
 * person's and come along.
 */
async function startOver(): Promise<void> {
  const settings = queryClient.getQueryData<Settings>(['settings.get', {}]);
  if (settings) {
    const { language, theme } = settings;
    await core.call('settings.set', { language, theme }).catch(() => undefined);
  }
  window.history.replaceState(null, '', '#/');
  window.location.reload();
}

function oncePerFrame(act: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    const run = () => {
      isDue = false;
      act();
    };
    // A hidden window draws no frames.
    if (document.hidden) setTimeout(run, 100);
    else requestAnimationFrame(run);
  };
}
