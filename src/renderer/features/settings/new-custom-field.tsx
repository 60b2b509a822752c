import { Button, Select, TagsInput, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomFieldType, customFieldTypes } from '../../../shared/domain/clients/fields.ts';
import { useWrite } from '../../lib/api.ts';
import { describeError } from '../../lib/errors.ts';
import styles from './section.module.css';

const blank = { name: '', type: 'text' as CustomFieldType, choices: [] as string[] };

/** Adds a field: a name, what it holds, and for a choice what there is to choose from. */
export function NewCustomField() {
  const { t } = useTranslation();
  const [field, setField] = useState(blank);
  const create = useWrite('customFields.create');
  const change = (patch: Partial<typeof blank>) => {
    create.reset();
    setField({ ...field, ...patch });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (field.name.trim() === '') return;
    const choices = field.type === 'choice' ? field.choices : [];
    create.mutate({ ...field, choices }, { onSuccess: () => setField(blank) });
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextInput
        className={styles.addField}
        aria-label={t('settings.fields.newName')}
        placeholder={t('settings.fields.newName')}
        maxLength={100}
        value={field.name}
        error={create.error && describeError(t, create.error).message}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        w={112}
        aria-label={t('settings.fields.type')}
        allowDeselect={false}
        data={customFieldTypes.map((value) => ({ value, label: t(`domain.customFieldType.${value}`) }))}
        value={field.type}
        onChange={(type) => type !== null && change({ type })}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.5} />}
        loading={create.isPending}
      >
        {t('settings.add')}
      </Button>
      {field.type === 'choice' && (
        <TagsInput
          w="100%"
          label={t('settings.fields.choices')}
          description={t('settings.fields.choicesAbout')}
          maxTags={200}
          value={field.choices}
          onChange={(choices) => change({ choices })}
        />
      )}
    </form>
  );
}
