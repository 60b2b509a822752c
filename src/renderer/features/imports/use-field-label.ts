import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { customFieldId, isClientField } from '../../../shared/domain/clients/fields.ts';
import { en } from '../../../shared/i18n/resources.ts';
import { useRead } from '../../lib/api.ts';

const isImportOnly = (field: string): field is keyof typeof en.imports.field =>
  Object.hasOwn(en.imports.field, field);

/** Names any field a file can feed: one of the list's, one only files have, or one of this profile's own. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation();
  const customFields = useRead('customFields.list', {}).data;
  const names = useMemo(
    () => new Map(customFields?.map((field) => [field.id, field.name] as const)),
    [customFields],
  );
  return useCallback(
    (field) => {
      if (isImportOnly(field)) return t(`imports.field.${field}`);
      if (isClientField(field)) return t(`fields.${field}`);
      return names.get(customFieldId(field) ?? '') ?? field;
    },
    [t, names],
  );
}
