import type { Readable } from 'node:stream';
import type { CoreEvent } from '../shared/contract/app.ts';
import type { Reply } from '../shared/contract/client.ts';

/** What the host knows about whoever calls: a screen names uploaded files, a script at the console may name paths. */
export interface Caller {
  readonly mayNamePaths: boolean;
}

export interface StoredFile {
  readonly path: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** The core as its hosts see it: calls in, events out, files by name. Hosts only authenticate and carry bytes. */
export interface HostCore {
  /** Never rejects: every failure is a reply. */
  call(name: string, input: unknown, caller: Caller): Promise<Reply>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
  files: {
    /** Stores an upload of at most 50 MB and answers the name to call it by; rejects with FILE_TOO_LARGE. */
    receive(body: Readable): Promise<string>;
    /** A finished export by its name; null when there is none. */
    find(name: string): StoredFile | null;
  };
  close(): Promise<void>;
}
