import {
  type IpcMainEvent,
  ipcMain,
  MessageChannelMain,
  type MessagePortMain,
  type WebFrameMain,
} from 'electron';
import { APP_ORIGIN } from './addresses.ts';
import { PORT_CHANNEL } from './core-messages.ts';

/** The frame that sent this, where it is the whole of our own page; null for anything else. */
export function ownPage({ sender, senderFrame }: IpcMainEvent): WebFrameMain | null {
  if (senderFrame === null || senderFrame !== sender.mainFrame) return null;
  return senderFrame.origin === APP_ORIGIN ? senderFrame : null;
}

/** Gives each window that asks a port of its own to the core, so that calls do not pass through this process. */
export function offerPorts(connect: (port: MessagePortMain) => void): void {
  ipcMain.on(PORT_CHANNEL, (event) => {
    const page = ownPage(event);
    if (page === null) return;
    const { port1, port2 } = new MessageChannelMain();
    connect(port1);
    page.postMessage(PORT_CHANNEL, null, [port2]);
  });
}
