import type { Parsed, ProcedureName } from '../../../shared/contract/contract.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { OperationLabel } from '../../db/journal.ts';
import { releaseReferrers } from '../../db/referrers.ts';
import type { Writer } from '../../db/writer.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { assertReferences, getRecord, type Recorded, type RecordKind, toRecordRow } from './record-kind.ts';

type NounOf<P> = P extends `${infer N}.create` ? N : never;
/** Nouns whose records are created, changed and removed one by one. */
type Noun = NounOf<ProcedureName>;
type NamesOf<N extends string> = Extract<ProcedureName, `${N}.create` | `${N}.update` | `${N}.remove`>;
type Stem = OperationLabel extends infer L ? (L extends `${infer S}Create` ? S : never) : never;

/**
 * What else follows from a change, in the same operation; the record is as it was for one that was removed. A new one
 * comes with the whole of its input.
 */
type After<N extends Noun, T> = (write: Writer, record: Recorded<T>, created?: Created<N>) => void;
type Created<N extends Noun> = Parsed<Extract<ProcedureName, `${N}.create`>>;

/**
 * The handlers of a kind of record that belongs to a client; what it points to must be that client's. Operations
 * are labelled `<label>Create`, `<label>Update`, `<label>Remove`.
 */
export function recordHandlers<N extends Noun, T>(
  { sql, work, clock, newId }: CoreParts,
  noun: N,
  kind: RecordKind<T>,
  label: Stem,
  after?: After<N, NoInfer<T>>,
): Handlers<NamesOf<N>> {
  const paramsOf = (clientId: string) => ({ client: clientName(sql, clientId) });
  const handlers = {
    [`${noun}.create`]: ({ clientId, ...input }: { clientId: string } & Patch<T>) => {
      const id = newId();
      const row = toRecordRow(kind, { ...kind.blank(clock, sql), ...given(input) } as Patch<T>);
      const { operationId } = work.run({ label: `${label}Create`, params: paramsOf(clientId) }, (write) => {
        assertReferences(write, clientId, row);
        write.insert(kind.table, { ...row, id, client_id: clientId });
        after?.(write, getRecord(write, kind, id), { clientId, ...input } as Created<N>);
      });
      return { operationId, id };
    },

    [`${noun}.update`]: ({ id, patch }: { id: string; patch: Patch<T> }) => {
      const { clientId } = getRecord(sql, kind, id);
      const row = toRecordRow(kind, patch);
      const { operationId } = work.run({ label: `${label}Update`, params: paramsOf(clientId) }, (write) => {
        assertReferences(write, clientId, row);
        write.update(kind.table, id, row);
        after?.(write, getRecord(write, kind, id));
      });
      return { operationId };
    },

    [`${noun}.remove`]: ({ id }: { id: string }) => {
      const record = getRecord(sql, kind, id);
      const { operationId } = work.run(
        { label: `${label}Remove`, params: paramsOf(record.clientId) },
        (write) => {
          releaseReferrers(write, kind.table, id);
          write.remove(kind.table, id);
          after?.(write, record);
        },
      );
      return { operationId };
    },
  };
  return handlers as unknown as Handlers<NamesOf<N>>;
}

const given = <T extends object>(input: T): Partial<T> =>
  Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)) as Partial<T>;
