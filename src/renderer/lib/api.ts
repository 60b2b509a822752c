import {
  keepPreviousData,
  notifyManager,
  QueryClient,
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { createClient } from '../../shared/contract/client.ts';
import type { Input, Output, ProcedureName } from '../../shared/contract/contract.ts';
import type { AppError } from '../../shared/contract/errors.ts';
import { rememberingJobs } from './started-jobs.ts';
import { chooseTransport } from './transport.ts';

/** The core, whatever wire leads to it. */
export const core = createClient(rememberingJobs(chooseTransport()));

/** Before the next key or click: a box that was ticked must not show itself unticked in between. */
notifyManager.setScheduler(queueMicrotask);

/** Answers stay until the core says that something changed; there is no network to wait for. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: Number.POSITIVE_INFINITY,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

interface ReadOptions {
  readonly enabled?: boolean;
  /** Show the last answer while the next one is on its way. */
  readonly keepPrevious?: boolean;
}

/** Reads a procedure; read again whenever the core reports a change. */
export function useRead<N extends ProcedureName>(
  name: N,
  input: Input<N>,
  { enabled = true, keepPrevious = false }: ReadOptions = {},
): UseQueryResult<Output<N>, AppError> {
  return useQuery<Output<N>, AppError>({
    queryKey: [name, input],
    queryFn: () => core.call(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Calls a procedure that changes something. What is on the screen follows by the core's `changed` event. */
export function useWrite<N extends ProcedureName>(name: N): UseMutationResult<Output<N>, AppError, Input<N>> {
  return useMutation<Output<N>, AppError, Input<N>>({ mutationFn: (input) => core.call(name, input) });
}
