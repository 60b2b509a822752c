import type { MessagePortMain } from 'electron';
import { AppError } from '../../../shared/contract/errors.ts';
import type { StoredFile } from '../../host-core.ts';
import type { FromCore, SentError, ToCore } from './core-messages.ts';

/** What of Electron's `UtilityProcess` is used here. */
export interface CoreChild {
  on(event: 'message', listener: (message: FromCore) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  postMessage(message: ToCore, transfer?: MessagePortMain[]): void;
  kill(): boolean;
}

export interface CoreOptions {
  fork(): CoreChild;
  readonly profileDir: string;
  readonly sample: boolean;
  /** The core cannot open its store, or keeps dying (INTERNAL): there is nothing to go on with. */
  onFailure(error: AppError): void;
}

type FileBody = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The main process's wire to the core: ports for windows, files in and out. */
export interface CoreLink {
  connect(port: MessagePortMain): void;
  /** Rejects with an {@link AppError}. */
  receive(body: FileBody): Promise<string>;
  find(name: string): Promise<StoredFile | null>;
  /** Resolves once the store is closed and the process has ended. */
  close(): Promise<void>;
}

/** A core that dies sooner than this after its start, in milliseconds, would die again. */
const SHORT_LIFE_MS = 10_000;
/** How long the core may take to close, in milliseconds. */
const CLOSE_MS = 5_000;

interface Question {
  answer(message: FromCore): void;
  fail(error: AppError): void;
}

/** Starts the core, and starts it again when it dies; windows notice by their ports and ask for new ones. */
export function startCore({ fork, profileDir, sample, onFailure }: CoreOptions): CoreLink {
  const questions = new Map<number, Question>();
  let lastId = 0;
  let isClosing = false;
  let hasFailed = false;
  let child = start();
  let exited = (): void => undefined;

  function start(): CoreChild {
    const startedAt = Date.now();
    const started = fork();
    started.on('message', receiveMessage);
    started.on('exit', () => {
      for (const question of questions.values()) question.fail(new AppError('INTERNAL'));
      questions.clear();
      if (isClosing) exited();
      else if (!hasFailed && Date.now() - startedAt < SHORT_LIFE_MS) fail({ code: 'INTERNAL', params: {} });
      else if (!hasFailed) child = start();
    });
    started.postMessage({ type: 'open', profileDir, sample });
    return started;
  }

  function fail({ code, params }: SentError): void {
    hasFailed = true;
    onFailure(new AppError(code, params));
  }

  function receiveMessage(message: FromCore): void {
    if (message.type === 'failed') fail(message.error);
    else questions.get(message.id)?.answer(message);
  }

  /** Sends one message and waits for the next one that carries its number. */
  function ask(message: ToCore & { id: number }): Promise<FromCore> {
    return new Promise((resolve, reject) => {
      questions.set(message.id, { answer: resolve, fail: reject });
      child.postMessage(message);
    });
  }

  async function receive(body: FileBody): Promise<string> {
    lastId += 1;
    const id = lastId;
    const outcome = Promise.withResolvers<string>();
    outcome.promise.catch(() => undefined);
    let isOver = false;
    let taken = (): void => undefined;
    questions.set(id, {
      answer(message) {
        isOver = message.type !== 'taken';
        if (message.type === 'stored') outcome.resolve(message.file);
        else if (message.type === 'refused')
          outcome.reject(new AppError(message.error.code, message.error.params));
        taken();
      },
      fail(error) {
        isOver = true;
        outcome.reject(error);
        taken();
      },
    });
    try {
      child.postMessage({ type: 'upload', id });
      for await (const bytes of body) {
        const isTaken = new Promise<void>((resolve) => {
          taken = resolve;
        });
        child.postMessage({ type: 'chunk', id, bytes });
        await isTaken;
        if (isOver) return await outcome.promise;
      }
      child.postMessage({ type: 'end', id });
      return await outcome.promise;
    } catch (error) {
      child.postMessage({ type: 'abort', id });
      throw error;
    } finally {
      questions.delete(id);
    }
  }

  return {
    connect: (port) => child.postMessage({ type: 'window' }, [port]),
    receive,
    async find(name) {
      lastId += 1;
      const answer = await ask({ type: 'find', id: lastId, name });
      questions.delete(lastId);
      return answer.type === 'found' ? answer.file : null;
    },
    close() {
      isClosing = true;
      return new Promise((resolve) => {
        exited = resolve;
        if (hasFailed) child.kill();
        else child.postMessage({ type: 'close' });
        setTimeout(() => {
          child.kill();
          resolve();
        }, CLOSE_MS).unref();
      });
    },
  };
}
