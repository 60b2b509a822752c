import type { settingsContract } from '../../../shared/contract/settings.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { keep, readSettings } from './settings.repository.ts';

export function createSettingsHandlers({ sql, work }: CoreParts): Handlers<keyof typeof settingsContract> {
  return {
    'settings.get': () => readSettings(sql),

    'settings.set': (patch) => {
      work.run({ label: 'settingsSet', params: {}, kind: 'quiet' }, (write) => {
        for (const [key, value] of Object.entries(patch)) keep(write, key, value);
      });
      return readSettings(sql);
    },
  };
}
