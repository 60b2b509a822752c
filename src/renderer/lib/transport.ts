import type { CoreEvent } from '../../shared/contract/app.ts';
import type { Reply, Transport } from '../../shared/contract/client.ts';
import { reportConnection } from './connection.ts';

/** What the Electron preload puts on `window`; a browser on the loopback host has none of it. */
export interface FealtyBridge {
  call(name: string, input: unknown): Promise<Reply>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

declare global {
  interface Window {
    readonly fealty?: FealtyBridge;
  }
}

const unauthorized: Reply = {
  ok: false,
  error: { code: 'UNAUTHORIZED', message: '', params: {} },
};

const RECONNECT_MS = 2000;

const loopback: Transport = {
  async call(name, input) {
    let response: Response;
    try {
      response = await fetch('/api', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fealty': '1' },
        body: JSON.stringify({ name, input }),
      });
    } catch {
      reportConnection(true);
      return unauthorized;
    }
    const isRefused = response.status === 401 || response.status === 403;
    reportConnection(isRefused);
    return isRefused ? unauthorized : ((await response.json()) as Reply);
  },
  subscribe(listener) {
    let source: EventSource;
    let retry: number | undefined;
    const open = () => {
      source = new EventSource('/events');
      source.onopen = () => reportConnection(false);
      source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as CoreEvent);
      source.onerror = () => {
        reportConnection(true);
        // A browser comes back by itself, but not after an answer that refused it.
        if (source.readyState === EventSource.CLOSED) retry = window.setTimeout(open, RECONNECT_MS);
      };
    };
    open();
    return () => {
      window.clearTimeout(retry);
      source.close();
    };
  },
};

/** The wire this window was opened with. */
export function chooseTransport(): Transport {
  return window.fealty ?? loopback;
}
