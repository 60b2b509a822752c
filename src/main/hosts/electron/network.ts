import type { Session } from 'electron';
import { FILES_PATH } from '../files.ts';
import { APP_ORIGIN, isAppAddress } from './addresses.ts';

/** Keeps the window off every network: only the product's own addresses load, only its own files download. */
export function closeNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAppAddress(details.url) }));
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`${APP_ORIGIN}${FILES_PATH}/`)) event.preventDefault();
  });
}
