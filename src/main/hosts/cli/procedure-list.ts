import { z } from 'zod';
import { contract } from '../../../shared/contract/contract.ts';
import type { ProcedureKind } from '../../../shared/contract/procedure.ts';

interface ListedProcedure {
  readonly kind: ProcedureKind;
  readonly about: string;
  /** JSON Schema of what a caller sends. */
  readonly input: unknown;
}

/** Every procedure of the contract with what it takes, for people and scripts. */
export function listProcedures(): Record<string, ListedProcedure> {
  return Object.fromEntries(
    Object.entries(contract).map(([name, { kind, about, input }]) => [
      name,
      { kind, about, input: z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) },
    ]),
  );
}
