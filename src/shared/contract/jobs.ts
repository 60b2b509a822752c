import { z } from 'zod';
import { errorReply } from './errors.ts';
import { control, read } from './procedure.ts';
import { id, nothing } from './values.ts';

/** Work that takes a while. `done` of `total` are rows; `total` is 0 while it is unknown. */
export const job = z.strictObject({
  id,
  kind: z.enum(['import', 'export', 'sample']),
  state: z.enum(['running', 'finished', 'cancelled', 'failed']),
  done: z.number().int(),
  total: z.number().int(),
  result: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  error: errorReply.nullable(),
});
export type Job = z.infer<typeof job>;

export const jobsContract = {
  'jobs.list': read('Running jobs, and those that ended since the start.', nothing, z.array(job)),
  'jobs.cancel': control(
    'Asks a job to stop; what it changed is taken back.',
    z.strictObject({ id }),
    nothing,
  ),
};
