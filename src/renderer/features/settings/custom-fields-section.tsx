import { ActionIcon, TagsInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../../shared/contract/custom-fields.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { InlineName } from './inline-name.tsx';
import { NewCustomField } from './new-custom-field.tsx';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** Fields that this profile adds to its clients. */
export function CustomFieldsSection() {
  const { t } = useTranslation();
  const { data: fields } = useRead('customFields.list', {});
  return (
    <Section title={t('settings.fields.title')} about={t('settings.fields.about')}>
      <ul className={styles.list}>
        {fields?.map((field) => (
          <FieldRow key={field.id} field={field} />
        ))}
      </ul>
      {fields?.length === 0 && <p className={styles.none}>{t('settings.fields.none')}</p>}
      <NewCustomField />
    </Section>
  );
}

function FieldRow({ field: { id, name, type, choices } }: { field: CustomField }) {
  const { t } = useTranslation();
  const update = useWrite('customFields.update');
  const remove = useWrite('customFields.remove');
  const onError = (error: unknown) => notifyError(t, error);
  return (
    <li className={styles.row}>
      <span className={styles.rowMain}>
        <InlineName
          name={name}
          label={t('settings.fields.name')}
          maxLength={100}
          onRename={(wanted) => update.mutateAsync({ id, patch: { name: wanted } }, { onError })}
        />
      </span>
      <span className={styles.rowSide}>{t(`domain.customFieldType.${type}`)}</span>
      <ActionIcon
        aria-label={t('settings.fields.remove', { name })}
        title={t('settings.fields.remove', { name })}
        loading={remove.isPending}
        onClick={() =>
          remove.mutate(
            { id },
            {
              onError,
              onSuccess: ({ operationId }) =>
                notifyDone(t, t('journal.customFieldRemove', { name }), { undo: true, operationId }),
            },
          )
        }
      >
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
      {type === 'choice' && (
        <TagsInput
          className={styles.below}
          aria-label={t('settings.fields.choicesOf', { name })}
          maxTags={200}
          value={choices}
          onChange={(wanted) => update.mutate({ id, patch: { choices: wanted } }, { onError })}
        />
      )}
    </li>
  );
}
