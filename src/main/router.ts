import type { Reply } from '../shared/contract/client.ts';
import { contract, isProcedure } from '../shared/contract/contract.ts';
import type { ErrorCode, ErrorParams } from '../shared/contract/errors.ts';
import { type Translate, toErrorReply } from '../shared/i18n/i18n.ts';
import type { Handlers } from './handlers.ts';
import type { Caller } from './host-core.ts';
import { knownFailure } from './known-failure.ts';
import type { WriteTurn } from './write-turn.ts';

type AnyHandler = (input: unknown, caller: Caller) => unknown;

export interface RouterParts {
  readonly handlers: Handlers;
  readonly turn: WriteTurn;
  readonly translate: () => Translate;
  /** Where what went wrong inside is written; it never goes into a reply. */
  readonly report: (error: unknown, procedure: string) => void;
}

/** The only door: a known procedure, its input checked once, its output checked too, every failure as data. */
export function createRouter({ handlers, turn, translate, report }: RouterParts) {
  const fail = (code: ErrorCode, params: ErrorParams): Reply => ({
    ok: false,
    error: toErrorReply(translate(), code, params),
  });
  return async (name: string, input: unknown, caller: Caller): Promise<Reply> => {
    if (!isProcedure(name)) return fail('UNKNOWN_PROCEDURE', { name: String(name).slice(0, 80) });
    const procedure = contract[name];
    const parsed = procedure.input.safeParse(input);
    if (!parsed.success) {
      const path = parsed.error.issues[0]?.path.join('.') ?? '';
      return fail('INVALID_INPUT', { field: path === '' ? name : path.slice(0, 80) });
    }
    const handle = handlers[name] as AnyHandler;
    try {
      const value =
        procedure.kind === 'write'
          ? await turn.take(() => handle(parsed.data, caller))
          : await handle(parsed.data, caller);
      return { ok: true, value: procedure.output.parse(value) };
    } catch (error) {
      const known = knownFailure(error);
      if (known) return fail(known.code, known.params);
      report(error, name);
      return fail('INTERNAL', {});
    }
  };
}
