/** Runs in the window before its page, in the sandbox: gives the page `call` and `subscribe`, and nothing else. */
import { contextBridge, ipcRenderer } from 'electron';
import type { CoreEvent } from '../../../shared/contract/app.ts';
import { PORT_CHANNEL } from './core-messages.ts';
import { createPortTransport, type ScreenPort } from './port-transport.ts';

const transport = createPortTransport(() => ipcRenderer.send(PORT_CHANNEL));

ipcRenderer.on(PORT_CHANNEL, ({ ports: [port] }) => {
  if (port !== undefined) transport.use(port as unknown as ScreenPort);
});

contextBridge.exposeInMainWorld('fealty', {
  call: (name: string, input: unknown) => transport.call(name, input),
  subscribe: (listener: (event: CoreEvent) => void) => transport.subscribe(listener),
});
