import type { Job } from '../../../shared/contract/jobs.ts';
import { useRead } from '../../lib/api.ts';

/** The job as the core last told of it; null until it has. */
export function useJob(jobId: string | null): Job | null {
  const jobs = useRead('jobs.list', {}, { enabled: jobId !== null }).data;
  return jobs?.find((job) => job.id === jobId) ?? null;
}
