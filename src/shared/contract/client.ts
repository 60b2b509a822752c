import type { CoreEvent } from './app.ts';
import type { Input, Output, ProcedureName } from './contract.ts';
import { AppError, type ErrorReply } from './errors.ts';

/** What crosses every wire as the answer to a call. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: ErrorReply };

/** Carries calls to the core and events back; the only thing a host must offer a screen. */
export interface Transport {
  call(name: string, input: unknown): Promise<Reply>;
  /** Returns what ends the subscription. */
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

export interface Client {
  /** Rejects with an {@link AppError}. */
  call<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>>;
  subscribe(listener: (event: CoreEvent) => void): () => void;
}

export function createClient(transport: Transport): Client {
  return {
    async call<N extends ProcedureName>(name: N, input: Input<N>): Promise<Output<N>> {
      const reply = await transport.call(name, input);
      if (!reply.ok) throw new AppError(reply.error.code, reply.error.params);
      return reply.value as Output<N>;
    },
    subscribe: (listener) => transport.subscribe(listener),
  };
}
