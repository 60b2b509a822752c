import type { jobsContract } from '../../shared/contract/jobs.ts';
import type { Handlers } from '../handlers.ts';
import type { JobBoard } from './job-board.ts';

export function createJobHandlers(board: JobBoard): Handlers<keyof typeof jobsContract> {
  return {
    'jobs.list': () => board.list(),
    'jobs.cancel': ({ id }) => {
      board.cancel(id);
      return {};
    },
  };
}
