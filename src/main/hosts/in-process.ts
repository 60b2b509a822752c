import type { CoreEvent } from '../../shared/contract/app.ts';
import type { Reply, Transport } from '../../shared/contract/client.ts';
import type { Caller, HostCore } from '../host-core.ts';

/** Calls the core in this process, through JSON both ways, so that nothing passes here that no wire would carry. */
export function createInProcessTransport(
  core: HostCore,
  caller: Caller = { mayNamePaths: false },
): Transport {
  return {
    async call(name, input) {
      const sent = JSON.parse(JSON.stringify({ input })) as { input?: unknown };
      return roundTrip<Reply>(await core.call(name, sent.input, caller));
    },
    subscribe: (listener) => core.subscribe((event) => listener(roundTrip<CoreEvent>(event))),
  };
}

const roundTrip = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
