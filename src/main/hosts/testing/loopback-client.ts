import type { CoreEvent } from '../../../shared/contract/app.ts';
import type { Reply, Transport } from '../../../shared/contract/client.ts';

/** What a window on the loopback host can do, without a browser: for tests and benchmarks. */
export interface LoopbackClient extends Transport {
  readonly origin: string;
  readonly cookie: string;
  upload(content: Uint8Array<ArrayBuffer>): Promise<string>;
  /** The file's bytes and its `Content-Disposition`; null where there is no such file. */
  download(name: string): Promise<{ content: Uint8Array; disposition: string } | null>;
}

/** Swaps the one-time token of `url` for the cookie, as a browser does. */
export async function signIn(url: string): Promise<LoopbackClient> {
  const { origin } = new URL(url);
  const answer = await fetch(url, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`Not signed in: ${answer.status}`);
  const headers = { cookie, origin, 'x-fealty': '1' };
  return {
    origin,
    cookie,
    async call(name, input) {
      const response = await fetch(`${origin}/api`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ name, input }),
      });
      return (await response.json()) as Reply;
    },
    subscribe(listener) {
      const ended = new AbortController();
      void readEvents(`${origin}/events`, headers, ended.signal, listener);
      return () => ended.abort();
    },
    async upload(content) {
      const response = await fetch(`${origin}/files`, { method: 'POST', headers, body: content });
      const reply = (await response.json()) as { file?: string; error?: unknown };
      if (reply.file === undefined) throw new Error(JSON.stringify(reply.error));
      return reply.file;
    },
    async download(name) {
      const response = await fetch(`${origin}/files/${encodeURIComponent(name)}`, { headers });
      if (response.status === 404) return null;
      return {
        content: new Uint8Array(await response.arrayBuffer()),
        disposition: response.headers.get('content-disposition') ?? '',
      };
    },
  };
}

async function readEvents(
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
  listener: (event: CoreEvent) => void,
): Promise<void> {
  try {
    const response = await fetch(url, { headers, signal });
    let waiting = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const blocks = (waiting + chunk).split('\n\n');
      waiting = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: ')) listener(JSON.parse(block.slice(6)) as CoreEvent);
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
