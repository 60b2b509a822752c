import type { ClientPatch, ListCell } from '../../../../shared/contract/clients.ts';
import type { LossReason } from '../../../../shared/domain/clients/status.ts';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { mergePatches, patchOf } from '../fields/patch.ts';

/** One line of a bulk edit: a field and what becomes of it. */
export interface BulkChange {
  readonly fieldId: string;
  readonly mode: 'set' | 'clear';
  readonly value: ListCell;
  /** Why, where the status becomes lost. */
  readonly lossReason: LossReason | null;
}

export const newChange = (fieldId: string): BulkChange => ({
  fieldId,
  mode: 'set',
  value: null,
  lossReason: null,
});

/** What many clients are given at once most often. */
const often: readonly ListField['id'][] = ['manager', 'tier', 'status', 'tags', 'city', 'industry', 'source'];

/** Fields that many clients can be given at once: a name is each client's own, a loss reason comes with the loss. */
export function bulkFields(fields: ListFields): ListField[] {
  const can = fields.all.filter(
    (field) => field.isEditable && field.id !== 'name' && field.id !== 'lossReason',
  );
  return [
    ...often.flatMap((id) => can.find((field) => field.id === id) ?? []),
    ...can.filter((field) => !often.includes(field.id)),
  ];
}

export const canBeCleared = (fieldId: string): boolean => fieldId !== 'status';

const isBlank = (value: ListCell): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What the lines change together; null while one of them lacks its value. */
export function bulkPatch(changes: readonly BulkChange[], fields: ListFields): ClientPatch | null {
  const patches: ClientPatch[] = [];
  for (const { fieldId, mode, value, lossReason } of changes) {
    const field = fields.get(fieldId);
    if (!field || (mode === 'set' && isBlank(value))) return null;
    patches.push(patchOf(field, mode === 'clear' ? null : value));
    if (fieldId === 'status' && value === 'lost' && lossReason !== null) patches.push({ lossReason });
  }
  return patches.length === 0 ? null : mergePatches(patches);
}
