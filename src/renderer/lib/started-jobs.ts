import type { Transport } from '../../shared/contract/client.ts';

const started = new Set<string>();

/** Whether this window started the job: it alone then delivers what the job made. */
export const wasStartedHere = (jobId: string): boolean => started.has(jobId);

/** The same transport, keeping in mind which jobs were started over it. */
export function rememberingJobs(transport: Transport): Transport {
  return {
    async call(name, input) {
      const reply = await transport.call(name, input);
      if (reply.ok && hasJobId(reply.value)) started.add(reply.value.jobId);
      return reply;
    },
    subscribe: (listener) => transport.subscribe(listener),
  };
}

const hasJobId = (value: unknown): value is { jobId: string } =>
  typeof value === 'object' && value !== null && 'jobId' in value && typeof value.jobId === 'string';
