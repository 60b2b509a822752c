import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Settings, themes } from '../../../shared/contract/settings.ts';
import { currencies } from '../../../shared/money.ts';
import { useWrite } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { languageNames } from '../../lib/languages.ts';
import { notifyError } from '../../lib/notify.ts';
import { useSettings } from '../../lib/settings.ts';
import { Section, Setting } from './section.tsx';

/** Language, colours, money, and who works here; every choice holds at once. */
export function PreferencesSection() {
  const { t } = useTranslation();
  const settings = useSettings();
  const { locale } = useFormat();
  const set = useWrite('settings.set');
  const ids = { currency: useId(), name: useId(), renew: useId() };
  const change = (patch: Partial<Settings>) =>
    set.mutate(patch, { onError: (error) => notifyError(t, error) });
  const currencyNames = new Intl.DisplayNames(locale, { type: 'currency' });
  return (
    <Section title={t('settings.preferences.title')}>
      <Setting label={t('settings.preferences.language')}>
        <SegmentedControl
          aria-label={t('settings.preferences.language')}
          size="sm"
          data={languageNames}
          value={settings.language}
          onChange={(language) => change({ language })}
        />
      </Setting>
      <Setting label={t('settings.preferences.theme')}>
        <SegmentedControl
          aria-label={t('settings.preferences.theme')}
          size="sm"
          data={themes.map((value) => ({ value, label: t(`settings.preferences.themes.${value}`) }))}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <Setting label={t('settings.preferences.currency')} htmlFor={ids.currency}>
        <Select
          id={ids.currency}
          w={240}
          searchable
          allowDeselect={false}
          data={currencies.map((value) => ({
            value,
            label: `${value}, ${currencyNames.of(value) ?? value}`,
          }))}
          value={settings.currency}
          onChange={(currency) => currency !== null && change({ currency })}
        />
      </Setting>
      <Setting label={t('settings.preferences.name')} htmlFor={ids.name}>
        <NameField
          id={ids.name}
          key={settings.userName}
          saved={settings.userName}
          onSave={(userName) => change({ userName })}
        />
      </Setting>
      <Setting label={t('bonds.settings.renewAfter')} htmlFor={ids.renew}>
        <NumberInput
          id={ids.renew}
          w={240}
          min={7}
          max={1000}
          clampBehavior="blur"
          allowDecimal={false}
          suffix={` ${t('bonds.settings.days')}`}
          key={settings.renewAfterDays}
          defaultValue={settings.renewAfterDays}
          onBlur={(event) => {
            const days = Number.parseInt(event.currentTarget.value, 10);
            if (days >= 7 && days <= 1000 && days !== settings.renewAfterDays)
              change({ renewAfterDays: days });
          }}
        />
      </Setting>
    </Section>
  );
}

function NameField({ id, saved, onSave }: { id: string; saved: string; onSave: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(saved);
  const save = () => {
    if (name.trim() !== saved) onSave(name);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setName(saved);
  };
  return (
    <TextInput
      id={id}
      w={240}
      maxLength={200}
      placeholder={t('settings.preferences.namePlaceholder')}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
