import type { GetLocaleTextParams } from 'ag-grid-community';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { en } from '../../../shared/i18n/resources.ts';

type GridText = keyof typeof en.gridLocale;

const isOurs = (key: string): key is GridText => Object.hasOwn(en.gridLocale, key);

/** What AG Grid itself says, in the language of the screen; it fills in the `${variable}`s. */
export const gridText =
  (t: Translate) =>
  ({
    key,
    defaultValue,
    variableValues,
  }: Pick<GetLocaleTextParams, 'key' | 'defaultValue' | 'variableValues'>) =>
    isOurs(key) ? t(`gridLocale.${key}`, { value: variableValues?.[0] ?? '' }) : defaultValue;
