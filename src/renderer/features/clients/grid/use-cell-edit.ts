import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { ClientPatch, ListCell } from '../../../../shared/contract/clients.ts';
import { AppError } from '../../../../shared/contract/errors.ts';
import type { GridEdit } from '../../../components/data-grid/grid-types.ts';
import { core } from '../../../lib/api.ts';
import { notifyError } from '../../../lib/notify.ts';
import { choiceLabel, type ListField, type ListFields } from '../fields/list-fields.ts';
import { patchOf } from '../fields/patch.ts';

/** Saves what was typed into a cell. The cell shows it at once, and what was there before if the core refuses. */
export function useCellEdit(fields: ListFields) {
  const { t } = useTranslation();
  return async ({ row, columnId, value, show }: GridEdit, also: ClientPatch = {}): Promise<void> => {
    const field = fields.get(columnId);
    if (!field) return;
    const before = row.values[columnId] ?? null;
    const after = shownValue(field, value);
    if (JSON.stringify(after) === JSON.stringify(before)) return;
    if (isUnreadable(field, value)) {
      notifications.show({
        color: 'yellow',
        role: 'alert',
        message: t('list.edit.unreadable', { value: String(value) }),
      });
      return;
    }
    show({ [columnId]: after });
    try {
      if (columnId === 'name' && value === null) throw new AppError('NAME_REQUIRED');
      await core.call('clients.update', { id: row.id, patch: { ...patchOf(field, value), ...also } });
    } catch (error) {
      show({ [columnId]: before });
      notifyError(t, named(error, field));
    }
  };
}

/** What the list shows for a value: a manager by name, an empty list as one. */
function shownValue(field: ListField, value: ListCell): ListCell {
  if (field.type === 'manager') return value === null ? null : choiceLabel(field, String(value));
  return field.type === 'list' ? (value ?? []) : value;
}

/** Text that was meant to be a number or a day and is none. */
function isUnreadable(field: ListField, value: ListCell): boolean {
  if (value === null) return false;
  if (field.type === 'number' || field.type === 'percent') return typeof value !== 'number';
  return field.type === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(String(value));
}

/** The core names a field by its path in the patch; a person knows it by its title. */
const named = (error: unknown, field: ListField): unknown =>
  error instanceof AppError && error.code === 'INVALID_INPUT'
    ? new AppError('INVALID_INPUT', { field: field.title })
    : error;
