import { AppError } from '../../shared/contract/errors.ts';
import type { Job } from '../../shared/contract/jobs.ts';
import { type Translate, toErrorReply } from '../../shared/i18n/i18n.ts';
import { knownFailure } from '../known-failure.ts';

export interface RunningJob {
  readonly signal: AbortSignal;
  /** Tells how far it is, in rows; windows hear of it at most ten times a second. */
  progress(done: number, total: number): void;
}

const MS_BETWEEN_NEWS = 100;
const REMEMBERED = 50;

/** Long work that windows watch and may cancel. */
export class JobBoard {
  readonly #jobs = new Map<string, { job: Job; abort: AbortController; ended: Promise<void> }>();
  readonly #newId: () => string;
  readonly #announce: (jobId: string) => void;
  readonly #translate: () => Translate;
  readonly #report: (error: unknown, what: string) => void;

  constructor(parts: {
    newId: () => string;
    announce: (jobId: string) => void;
    translate: () => Translate;
    report: (error: unknown, what: string) => void;
  }) {
    this.#newId = parts.newId;
    this.#announce = parts.announce;
    this.#translate = parts.translate;
    this.#report = parts.report;
  }

  list(): Job[] {
    return [...this.#jobs.values()].map(({ job }) => job);
  }

  /** Starts work that goes on after the answer; its result or failure is told by the job. */
  start(kind: Job['kind'], total: number, work: (running: RunningJob) => Promise<Job['result']>): string {
    const id = this.#newId();
    const abort = new AbortController();
    const job: Job = { id, kind, state: 'running', done: 0, total, result: {}, error: null };
    let toldAt = 0;
    const update = (patch: Partial<Job>, now: boolean) => {
      const entry = this.#jobs.get(id);
      if (!entry) return;
      entry.job = { ...entry.job, ...patch };
      if (!now && performance.now() - toldAt < MS_BETWEEN_NEWS) return;
      toldAt = performance.now();
      this.#announce(id);
    };
    const running: RunningJob = {
      signal: abort.signal,
      progress: (done, of) => update({ done, total: of }, false),
    };
    const ended = Promise.resolve()
      .then(() => work(running))
      .then((result) => update({ state: 'finished', result }, true))
      .catch((error: unknown) => {
        const known = knownFailure(error) ?? new AppError('INTERNAL', {}, error);
        if (known.code === 'INTERNAL') this.#report(error, `job ${kind}`);
        update(
          {
            state: known.code === 'CANCELLED' ? 'cancelled' : 'failed',
            error: toErrorReply(this.#translate(), known.code, known.params),
          },
          true,
        );
      });
    this.#jobs.set(id, { job, abort, ended });
    for (const [oldId, entry] of this.#jobs) {
      if (this.#jobs.size <= REMEMBERED) break;
      if (entry.job.state !== 'running') this.#jobs.delete(oldId);
    }
    this.#announce(id);
    return id;
  }

  /** @throws AppError NOT_FOUND */
  cancel(id: string): void {
    const entry = this.#jobs.get(id);
    if (!entry) throw new AppError('NOT_FOUND');
    entry.abort.abort();
  }

  async stopAll(): Promise<void> {
    for (const { abort } of this.#jobs.values()) abort.abort();
    await Promise.all([...this.#jobs.values()].map(({ ended }) => ended));
  }
}
