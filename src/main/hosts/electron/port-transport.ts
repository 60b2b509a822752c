import type { CoreEvent } from '../../../shared/contract/app.ts';
import type { Reply, Transport } from '../../../shared/contract/client.ts';
import type { PortAnswer, PortCall } from './core-messages.ts';

/** What of a window's `MessagePort` is used here. */
export interface ScreenPort {
  onmessage: ((message: { data: PortAnswer }) => void) | null;
  onclose: (() => void) | null;
  postMessage(call: PortCall): void;
}

/** A window's end of the wire to the core; it outlives the ports that it gets one after another. */
export interface PortTransport extends Transport {
  /** Sends what waited, from now on over this port. */
  use(port: ScreenPort): void;
}

const lost: Reply = { ok: false, error: { code: 'INTERNAL', message: 'INTERNAL', params: {} } };

/** @param askForPort called at once, and again when the core has gone: a new one gets a new port. */
export function createPortTransport(askForPort: () => void): PortTransport {
  const listeners = new Set<(event: CoreEvent) => void>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let unsent: PortCall[] = [];
  let current: ScreenPort | null = null;
  let lastId = 0;
  let hadPort = false;

  const tell = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };

  function receive([id, json]: PortAnswer): void {
    if (id === 0) return tell(JSON.parse(json) as CoreEvent);
    waiting.get(id)?.(JSON.parse(json) as Reply);
    waiting.delete(id);
  }

  function lose(): void {
    current = null;
    for (const resolve of waiting.values()) resolve(lost);
    waiting.clear();
    unsent = [];
    askForPort();
  }

  askForPort();
  return {
    use(port) {
      current = port;
      port.onmessage = ({ data }) => receive(data);
      port.onclose = lose;
      for (const call of unsent) port.postMessage(call);
      unsent = [];
      // A new core has no memory of what this window has seen.
      if (hadPort) tell({ type: 'changed', operationId: null });
      hadPort = true;
    },
    call(name, input) {
      lastId += 1;
      const call: PortCall = [lastId, String(name), JSON.stringify(input) ?? 'null'];
      const reply = new Promise<Reply>((resolve) => waiting.set(lastId, resolve));
      if (current === null) unsent.push(call);
      else current.postMessage(call);
      return reply;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
