import { EventEmitter } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { MessagePortMain } from 'electron';
import type { AppError } from '../../../shared/contract/errors.ts';
import type { HostCore } from '../../host-core.ts';
import type { FromCore, PortAnswer, PortCall, ToCore } from '../electron/core-messages.ts';
import { type CoreChild, type CoreLink, startCore } from '../electron/core-port.ts';
import { serveParent } from '../electron/core-side.ts';
import { createPortTransport, type PortTransport, type ScreenPort } from '../electron/port-transport.ts';
import type { CorePort } from '../electron/window-port.ts';

/** A port as Electron's main and utility processes have them. */
const corePort = (port: MessagePort): CorePort => ({
  on: (event: 'message' | 'close', listener: (message: { data: unknown }) => void) =>
    port.on(event, (data: unknown) => listener({ data })),
  postMessage: (answer: PortAnswer) => port.postMessage(answer),
  start: () => port.start(),
});

/** A port as windows have them. */
function screenPort(port: MessagePort): ScreenPort {
  const screen: ScreenPort = {
    onmessage: null,
    onclose: null,
    postMessage: (call: PortCall) => port.postMessage(call),
  };
  port.on('message', (data: PortAnswer) => screen.onmessage?.({ data }));
  port.on('close', () => screen.onclose?.());
  return screen;
}

export interface ElectronWire {
  readonly link: CoreLink;
  openWindow(): PortTransport;
  /** Ends the core's process as a crash would. */
  crash(): void;
  readonly failures: AppError[];
  readonly starts: number;
}

/** Electron's processes without Electron: main process, core and windows in one, over cloned messages. */
export function openElectronWire(openCore: () => Promise<HostCore>, profileDir = 'profile'): ElectronWire {
  const failures: AppError[] = [];
  let starts = 0;
  let windowPorts: MessagePort[] = [];
  let exitNow = (): void => undefined;

  function fork(): CoreChild {
    starts += 1;
    const child = new EventEmitter();
    const parent = new EventEmitter();
    let isAlive = true;
    const exit = (): void => {
      if (!isAlive) return;
      isAlive = false;
      for (const port of windowPorts) port.close();
      windowPorts = [];
      child.emit('exit');
    };
    exitNow = exit;
    serveParent(
      {
        on: (_event, listener) => parent.on('message', listener),
        postMessage: (message: FromCore) =>
          setImmediate(() => isAlive && child.emit('message', structuredClone(message))),
      },
      openCore,
      exit,
    );
    return {
      on: (event: 'message' | 'exit', listener: (message: FromCore) => void) => child.on(event, listener),
      postMessage: (message: ToCore, ports: MessagePortMain[] = []) =>
        setImmediate(() => isAlive && parent.emit('message', { data: structuredClone(message), ports })),
      kill: () => {
        exit();
        return true;
      },
    };
  }

  const link = startCore({
    fork,
    profileDir,
    sample: false,
    onFailure: (error) => failures.push(error),
  });
  return {
    link,
    failures,
    get starts() {
      return starts;
    },
    crash: () => exitNow(),
    openWindow() {
      const transport: PortTransport = createPortTransport(() =>
        setImmediate(() => {
          const { port1, port2 } = new MessageChannel();
          windowPorts.push(port1);
          link.connect(corePort(port1) as unknown as MessagePortMain);
          transport.use(screenPort(port2));
        }),
      );
      return transport;
    },
  };
}
