import type { Client, ClientPatch } from '../../../shared/contract/clients.ts';
import { grown } from '../../../shared/domain/clients/list-values.ts';
import {
  defaultChoice,
  isBlank,
  isUnited,
  type MergeChoice,
  type MergedValue,
  type UnitedField,
} from '../../../shared/domain/merging/merging.ts';
import { patchFields } from '../clients/clients.repository.ts';
import { grownNote, sameIn } from '../clients/growing.ts';

/** One field of two clients side by side. */
export interface MergeField {
  readonly field: string;
  readonly kept: MergedValue;
  readonly other: MergedValue;
  /** What holds both; null for a field that cannot. */
  readonly both: MergedValue;
  readonly choice: MergeChoice;
}

export type Choices = Readonly<Record<string, MergeChoice | undefined>>;

/** Every field that at least one of two clients has, with what it becomes unless somebody chooses. */
export function mergeFields(kept: Client, other: Client): MergeField[] {
  const custom = [...new Set([...Object.keys(kept.custom), ...Object.keys(other.custom)])].sort();
  const pairs: [field: string, kept: MergedValue, other: MergedValue][] = [
    ...patchFields.map((field): [string, MergedValue, MergedValue] => [field, kept[field], other[field]]),
    ...custom.map((id): [string, MergedValue, MergedValue] => [
      `custom:${id}`,
      kept.custom[id] ?? null,
      other.custom[id] ?? null,
    ]),
  ];
  return pairs
    .filter(([, a, b]) => !isBlank(a) || !isBlank(b))
    .map(([field, a, b]) => ({
      field,
      kept: a,
      other: b,
      both: isUnited(field) ? united(field, a, b) : null,
      choice: defaultChoice(field, a, b),
    }));
}

/** The change of the kept client that the choices come to. A loss reason goes with the status it explains. */
export function mergePatch(kept: Client, other: Client, choices: Choices): ClientPatch {
  const patch: Record<string, unknown> = {};
  const custom: NonNullable<ClientPatch['custom']> = {};
  for (const { field, ...values } of mergeFields(kept, other)) {
    const value = values[chosen(choices, field) ?? values.choice] ?? null;
    if (field.startsWith('custom:')) custom[field.slice('custom:'.length)] = value as string | number | null;
    else patch[field] = value;
  }
  const isOthersStatus = chosen(choices, 'status') === 'other';
  const status = isOthersStatus ? other.status : kept.status;
  patch['lossReason'] = status === 'lost' ? ((isOthersStatus ? other : kept).lossReason ?? null) : null;
  if (Object.keys(custom).length > 0) patch['custom'] = custom;
  return patch;
}

/** What was chosen for a field; a field that cannot hold both is as if nothing was. */
function chosen(choices: Choices, field: string): MergeChoice | undefined {
  const choice = choices[field];
  return choice === 'both' && !isUnited(field) ? undefined : choice;
}

function united(field: UnitedField, kept: MergedValue, other: MergedValue): MergedValue {
  if (field === 'note') return grownNote(kept as string | null, other as string | null) ?? kept;
  return grown(kept as readonly string[], other as readonly string[], sameIn[field]) ?? kept;
}
