import type { Settings } from '../../shared/contract/settings.ts';
import { useRead } from './api.ts';

const beforeTheyArrive: Settings = {
  language: 'ru',
  theme: 'system',
  currency: 'RUB',
  userName: '',
  renewAfterDays: 90,
  started: true,
};

/** The settings of the open profile. */
export function useSettings(): Settings {
  return useRead('settings.get', {}).data ?? beforeTheyArrive;
}
