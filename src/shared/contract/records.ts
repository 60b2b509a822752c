import { z } from 'zod';
import { type Procedure, write } from './procedure.ts';
import { id, operationReply } from './values.ts';

const created = operationReply.extend({ id });

type RecordProcedures<N extends string, C extends z.ZodType, P extends z.ZodType> = {
  readonly [K in `${N}.create`]: Procedure<C, typeof created>;
} & {
  readonly [K in `${N}.update`]: Procedure<z.ZodObject<{ id: typeof id; patch: P }>, typeof operationReply>;
} & {
  readonly [K in `${N}.remove`]: Procedure<z.ZodObject<{ id: typeof id }>, typeof operationReply>;
};

/** The three procedures of a kind of record that belongs to a client: `what` names it in their descriptions. */
export function recordProcedures<N extends string, C extends z.ZodType, P extends z.ZodType>(
  noun: N,
  what: string,
  { create, patch }: { readonly create: C; readonly patch: P },
): RecordProcedures<N, C, P> {
  const procedures: Record<string, Procedure> = {
    [`${noun}.create`]: write(`Records ${what}.`, create, created),
    [`${noun}.update`]: write(`Changes ${what}.`, z.strictObject({ id, patch }), operationReply),
    [`${noun}.remove`]: write(`Removes ${what}.`, z.strictObject({ id }), operationReply),
  };
  return procedures as RecordProcedures<N, C, P>;
}
