import type { Output, Parsed, ProcedureName } from '../shared/contract/contract.ts';
import type { Clock } from '../shared/time.ts';
import type { OperationSpec } from './db/journal.ts';
import type { Reader, Statements } from './db/statements.ts';
import type { UnitOfWork } from './db/unit-of-work.ts';
import type { FieldValues } from './features/clients/field-values.ts';
import type { ListOrder } from './features/clients/list-order.ts';
import type { Caller } from './host-core.ts';

/** What a procedure does, once its input is valid. */
export type Handler<N extends ProcedureName> = (
  input: Parsed<N>,
  caller: Caller,
) => Output<N> | Promise<Output<N>>;

export type Handlers<N extends ProcedureName = ProcedureName> = { readonly [K in N]: Handler<K> };

/** What handlers work with. */
export interface CoreParts {
  /** Reads; every change goes through `work`. */
  readonly sql: Statements;
  readonly work: UnitOfWork;
  readonly order: ListOrder;
  readonly values: FieldValues;
  readonly clock: Clock;
  readonly newId: () => string;
}

export type { OperationSpec, Reader };
