import type { ClientPatch, ListCell } from '../../../../shared/contract/clients.ts';
import { customFieldId } from '../../../../shared/domain/clients/fields.ts';
import type { ListField } from './list-fields.ts';

/** Sets one field of a client; a manager is named by id, lists are whole, null empties. */
export function patchOf(field: ListField, value: ListCell): ClientPatch {
  const custom = customFieldId(field.id);
  if (custom !== null) return { custom: { [custom]: value as string | number | null } };
  if (field.type === 'manager') return { managerId: value as string | null };
  return { [field.id]: field.type === 'list' ? (value ?? []) : value } as ClientPatch;
}

export const mergePatches = (patches: readonly ClientPatch[]): ClientPatch =>
  patches.reduce<ClientPatch>(
    (all, patch) => ({
      ...all,
      ...patch,
      ...(all.custom || patch.custom ? { custom: { ...all.custom, ...patch.custom } } : {}),
    }),
    {},
  );
