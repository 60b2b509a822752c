import type { HostCore } from '../../host-core.ts';
import { failureReply } from '../failure.ts';
import type { PortAnswer, PortCall } from './core-messages.ts';

/** The largest input, in characters of JSON; as in the loopback host. */
export const MAX_INPUT_LENGTH = 1024 * 1024;

/** What of Electron's `MessagePortMain` is used here. */
export interface CorePort {
  on(event: 'message', listener: (message: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(answer: PortAnswer): void;
  start(): void;
}

const SCREEN = { mayNamePaths: false };

/** Answers a window's calls and tells it of the core's events, until its port closes. */
export function serveWindow(core: HostCore, port: CorePort): void {
  const unsubscribe = core.subscribe((event) => port.postMessage([0, JSON.stringify(event)]));
  port.on('close', unsubscribe);
  port.on('message', ({ data }) => {
    if (isCall(data)) void answer(core, port, data);
  });
  port.start();
}

async function answer(core: HostCore, port: CorePort, [id, name, input]: PortCall): Promise<void> {
  const reply =
    input.length > MAX_INPUT_LENGTH
      ? { ok: false, error: failureReply('INVALID_INPUT', { field: 'input' }) }
      : await core.call(name, parse(input), SCREEN);
  port.postMessage([id, JSON.stringify(reply)]);
}

/** Text that is no JSON counts as no input: the core refuses it in its own words. */
function parse(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

function isCall(data: unknown): data is PortCall {
  if (!Array.isArray(data) || data.length !== 3) return false;
  const [id, name, input] = data as unknown[];
  return Number.isSafeInteger(id) && Number(id) > 0 && typeof name === 'string' && typeof input === 'string';
}
