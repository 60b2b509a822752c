import type { RecordKind } from '../../records/record-kind.ts';

/** A record of any kind, its person still named by the place in {@link SampleClient.people}. */
export interface SampleRecord {
  readonly kind: RecordKind<object>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly person: number | null;
}

/** A record of one kind; what is left out is what the kind says of a new one. */
export const of = <T extends object>(
  kind: RecordKind<T>,
  fields: Partial<T>,
  person: number | null = null,
): SampleRecord => ({
  kind: kind as RecordKind<object>,
  fields,
  person,
});
