import { Worker } from 'node:worker_threads';
import { AppError, type ErrorCode, type ErrorParams } from '../../../shared/contract/errors.ts';
import type { PurchaseRecord, ReadRow } from '../../../shared/domain/imports/read-record.ts';
import type { ReadOptions } from '../tables/read-table.ts';
import { workerUrl } from '../worker-url.ts';
import type { AskingRecord } from './asked.ts';
import type { ImportAnswer, ImportRequest } from './import-messages.ts';
import type { CustomFields, ImportShape, TableReport } from './import-table.ts';

/** A file so hostile that its reading outgrows this is given up; the core itself is not touched. */
const LIMITS = { maxOldGenerationSizeMb: 1024 };
const SECONDS = 60;

/** A table file opened in a worker of its own: parsing never keeps the core from answering. */
export class ImportFile {
  readonly #worker: Worker;
  readonly #fileName: string;
  #last: Promise<unknown> = Promise.resolve();
  #report: TableReport | null = null;
  #isClosed = false;

  private constructor(fileName: string) {
    this.#fileName = fileName;
    this.#worker = new Worker(workerUrl('import-worker'), { resourceLimits: LIMITS });
    this.#worker.on('error', () => undefined);
    this.#worker.once('exit', () => {
      this.#isClosed = true;
    });
    this.#worker.unref();
  }

  /** @throws AppError FILE_* */
  static async open(path: string, fileName: string, customFields: CustomFields): Promise<ImportFile> {
    const file = new ImportFile(fileName);
    try {
      await file.#askReport({ type: 'open', path, fileName, customFields });
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** @throws AppError IMPORT_CLOSED */
  get report(): TableReport {
    if (!this.#report) throw new AppError('IMPORT_CLOSED');
    return this.#report;
  }

  get fileName(): string {
    return this.#fileName;
  }

  reread(options: ReadOptions): Promise<void> {
    return this.#askReport({ type: 'reread', options });
  }

  understand(shape: Partial<ImportShape>, customFields: CustomFields): Promise<void> {
    return this.#askReport({ type: 'understand', shape, customFields });
  }

  async clients(from: number, to: number): Promise<ReadRow<AskingRecord>[]> {
    const answer = await this.#ask({ type: 'clients', from, to });
    return 'clients' in answer ? answer.clients : [];
  }

  async purchases(from: number, to: number): Promise<ReadRow<PurchaseRecord>[]> {
    const answer = await this.#ask({ type: 'purchases', from, to });
    return 'purchases' in answer ? answer.purchases : [];
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker.terminate();
  }

  async #askReport(request: ImportRequest): Promise<void> {
    const answer = await this.#ask(request);
    if ('report' in answer) this.#report = answer.report;
  }

  #ask(request: ImportRequest): Promise<Extract<ImportAnswer, { ok: true }>> {
    const mine = this.#last.then(() => this.#post(request));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #post(request: ImportRequest): Promise<Extract<ImportAnswer, { ok: true }>> {
    if (this.#isClosed) throw new AppError('IMPORT_CLOSED');
    const { promise, resolve, reject } = Promise.withResolvers<ImportAnswer>();
    const died = () => reject(new AppError('FILE_BROKEN', { file: this.#fileName }));
    const timer = setTimeout(() => {
      reject(new AppError('FILE_TIMEOUT', { file: this.#fileName, seconds: SECONDS }));
      void this.close();
    }, SECONDS * 1000);
    this.#worker.once('message', resolve);
    this.#worker.once('exit', died);
    try {
      this.#worker.postMessage(request);
      const answer = await promise;
      if (answer.ok) return answer;
      throw new AppError(answer.code as ErrorCode, {
        file: this.#fileName,
        ...answer.params,
      } satisfies ErrorParams);
    } finally {
      clearTimeout(timer);
      this.#worker.off('message', resolve);
      this.#worker.off('exit', died);
    }
  }
}
