import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { BulkChange, ListCell, Selection } from '../../../../shared/contract/clients.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useRead } from '../../../lib/api.ts';
import { describeError } from '../../../lib/errors.ts';
import { useFormat } from '../../../lib/format.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { cellText } from '../grid/cell-texts.ts';
import styles from './bulk-edit.module.css';

interface BulkPreviewProps {
  readonly selection: Selection;
  /** Null while a line lacks its value. */
  readonly change: BulkChange | null;
  readonly fields: ListFields;
}

/** `142 clients, 2 fields; 120 will change`, how many in each field, and the first of them as they will be. */
export function BulkPreview({ selection, change, fields }: BulkPreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked] = useDebouncedValue(change, 200);
  const { data, error } = useRead(
    'clients.bulkPreview',
    { selection, change: asked ?? { patch: {} } },
    { enabled: asked !== null, keepPrevious: true },
  );
  const shown = change === null ? undefined : data;
  const text =
    change === null
      ? t('list.bulk.nothing')
      : error
        ? describeError(t, error).message
        : data
          ? t('list.bulk.preview', {
              clients: t('list.bulk.clients', { count: data.clients, number: format.number(data.clients) }),
              fields: t('list.bulk.fields', { count: data.fields.length }),
              changing: format.number(data.changing),
            })
          : '';
  return (
    <div className={styles.preview}>
      <p role="status">{text}</p>
      {shown && shown.fields.length > 1 && (
        <p>
          {shown.fields
            .map(({ field, changing }) =>
              t('list.bulk.inField', {
                field: fields.get(field)?.title ?? field,
                changing: format.number(changing),
              }),
            )
            .join(' · ')}
        </p>
      )}
      {shown && shown.examples.length > 0 && <Examples examples={shown.examples} fields={fields} />}
    </div>
  );
}

interface ExamplesProps {
  readonly examples: Output<'clients.bulkPreview'>['examples'];
  readonly fields: ListFields;
}

function Examples({ examples, fields }: ExamplesProps) {
  const { t } = useTranslation();
  const textOf = useTextOf(fields);
  return (
    <>
      <p>{t('list.bulk.examples')}</p>
      <ul className={styles.examples}>
        {examples.map(({ id, name, changes }) => (
          <li key={id}>
            <span className={styles.name}>{name}</span>
            <ul>
              {changes.map(({ field, before, after }) => (
                <li key={field}>
                  {changes.length > 1 && <>{fields.get(field)?.title ?? field}: </>}
                  {textOf(field, before)}{' '}
                  <IconArrowRight size={12} stroke={1.75} role="img" aria-label={t('list.bulk.becomes')} />{' '}
                  <span className={styles.after}>{textOf(field, after)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function useTextOf(fields: ListFields): (fieldId: string, value: ListCell) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (fieldId, value) => {
    const field = fields.get(fieldId);
    if (!field || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      return t('list.bulk.blank');
    return cellText(field.type === 'manager' ? { ...field, type: 'choice' } : field, t, format)(value);
  };
}
