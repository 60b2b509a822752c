import type { z } from 'zod';

/**
 * How a procedure touches the store: `read` runs at any time, `write` waits for its turn behind
 * other writes, `control` steers running work and never waits.
 */
export type ProcedureKind = 'read' | 'write' | 'control';

export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: ProcedureKind;
  readonly about: string;
  readonly input: I;
  readonly output: O;
}

type Maker = <I extends z.ZodType, O extends z.ZodType>(
  about: string,
  input: I,
  output: O,
) => Procedure<I, O>;

const maker =
  (kind: ProcedureKind): Maker =>
  (about, input, output) => ({ kind, about, input, output });

export const read = maker('read');
export const write = maker('write');
export const control = maker('control');
