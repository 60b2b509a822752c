import { useTranslation } from 'react-i18next';
import { useRead } from './api.ts';
import { useFormat } from './format.ts';
import type { Words } from './recorded-text.ts';
import { useSettings } from './settings.ts';

/** What recorded values are told with, in the language of the screen. */
export function useWords(): Words {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  const { data: customFields = [] } = useRead('customFields.list', {});
  return { t, format, currency, customFields };
}
