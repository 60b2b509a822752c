import type { ErrorCode, ErrorParams } from '../../../shared/contract/errors.ts';
import type { StoredFile } from '../../host-core.ts';

/** A failure on its way between processes. */
export interface SentError {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
}

/** From Electron's main process to the core. `id` numbers a question; the answer carries the same. */
export type ToCore =
  | { readonly type: 'open'; readonly profileDir: string; readonly sample: boolean }
  /** Comes with the port of a window. */
  | { readonly type: 'window' }
  | { readonly type: 'upload'; readonly id: number }
  | { readonly type: 'chunk'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: 'end'; readonly id: number }
  | { readonly type: 'abort'; readonly id: number }
  | { readonly type: 'find'; readonly id: number; readonly name: string }
  | { readonly type: 'close' };

/** From the core to Electron's main process. */
export type FromCore =
  | { readonly type: 'failed'; readonly error: SentError }
  /** The chunk is on its way to the disk: the next may come. */
  | { readonly type: 'taken'; readonly id: number }
  | { readonly type: 'stored'; readonly id: number; readonly file: string }
  | { readonly type: 'refused'; readonly id: number; readonly error: SentError }
  | { readonly type: 'found'; readonly id: number; readonly file: StoredFile | null };

/** A window's call: its number (from 1), the procedure, and its input as JSON. */
export type PortCall = readonly [id: number, name: string, input: string];
/** What a window gets, as JSON: the reply to a call under its number, or under 0 an event. */
export type PortAnswer = readonly [id: number, json: string];

/** The channel on which a window asks for its port, and gets it. */
export const PORT_CHANNEL = 'fealty:port';
