import type { ServerResponse } from 'node:http';
import type { HostCore } from '../../host-core.ts';
import { DATA_HEADERS } from './answers.ts';

/** How often a quiet stream shows that it is alive, in milliseconds. */
const HEARTBEAT_MS = 15_000;
/** What may wait for a window that does not read, in bytes; beyond it the window is let go and comes back. */
const MAX_WAITING_BYTES = 1024 * 1024;

const STREAM_HEADERS = { ...DATA_HEADERS, 'content-type': 'text/event-stream; charset=utf-8' } as const;

/** The core's events for every open window, as server-sent events. */
export interface EventStream {
  open(response: ServerResponse): void;
  close(): void;
}

export function createEventStream(core: HostCore): EventStream {
  const windows = new Set<ServerResponse>();

  function send(text: string): void {
    for (const each of windows) {
      if (each.writableLength > MAX_WAITING_BYTES) each.destroy();
      else each.write(text);
    }
  }

  const unsubscribe = core.subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(send, HEARTBEAT_MS, ': \n\n');
  heartbeat.unref();

  return {
    open(response) {
      response.writeHead(200, STREAM_HEADERS);
      response.write('retry: 500\n\n');
      windows.add(response);
      response.once('close', () => windows.delete(response));
    },
    close() {
      clearInterval(heartbeat);
      unsubscribe();
      for (const each of windows) each.end();
    },
  };
}
