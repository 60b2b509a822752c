import {
  type BulkChange,
  bulkLists,
  type ClientPatch,
  type ListCell,
} from '../../../../shared/contract/clients.ts';
import type { LossReason } from '../../../../shared/domain/clients/status.ts';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { mergePatches, patchOf } from '../fields/patch.ts';

/** What becomes of a field: `add` and `remove` are for lists, whose other items stay. */
export type BulkMode = 'set' | 'clear' | 'add' | 'remove';

/** One line of a bulk edit: a field and what becomes of it. */
export interface BulkLineDraft {
  readonly fieldId: string;
  readonly mode: BulkMode;
  readonly value: ListCell;
  /** Why, where the status becomes lost. */
  readonly lossReason: LossReason | null;
}

const growingList = (fieldId: string) => bulkLists.find((list) => list === fieldId);

/** What can become of a field, the most usual first. */
export function modesOf(fieldId: string): readonly BulkMode[] {
  if (growingList(fieldId) !== undefined) return ['add', 'remove', 'set', 'clear'];
  return fieldId === 'status' ? ['set'] : ['set', 'clear'];
}

export const newLine = (fieldId: string): BulkLineDraft => ({
  fieldId,
  mode: modesOf(fieldId)[0] ?? 'set',
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

const isBlank = (value: ListCell): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What the lines change together; null while one of them lacks its value. */
export function bulkChange(lines: readonly BulkLineDraft[], fields: ListFields): BulkChange | null {
  const patches: ClientPatch[] = [];
  const lists: NonNullable<BulkChange['lists']> = {};
  for (const { fieldId, mode, value, lossReason } of lines) {
    const field = fields.get(fieldId);
    if (!field || (mode !== 'clear' && isBlank(value))) return null;
    const list = growingList(fieldId);
    if (list !== undefined && (mode === 'add' || mode === 'remove'))
      lists[list] = { add: [], remove: [], [mode]: value };
    else patches.push(patchOf(field, mode === 'clear' ? null : value));
    if (fieldId === 'status' && value === 'lost' && lossReason !== null) patches.push({ lossReason });
  }
  if (lines.length === 0) return null;
  const patch = mergePatches(patches);
  return Object.keys(lists).length === 0 ? { patch } : { patch, lists };
}
