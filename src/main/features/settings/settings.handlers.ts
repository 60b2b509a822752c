import type { settingsContract } from '../../../shared/contract/settings.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { Upkeep } from '../../jobs/upkeep.ts';
import { keep, readSettings } from './settings.repository.ts';

export function createSettingsHandlers(
  { sql, work }: CoreParts,
  upkeep: Upkeep,
): Handlers<keyof typeof settingsContract> {
  return {
    'settings.get': () => readSettings(sql),

    'settings.set': (patch) => {
      const { currency } = readSettings(sql);
      work.run({ label: 'settingsSet', params: {}, kind: 'quiet' }, (write) => {
        for (const [key, value] of Object.entries(patch)) keep(write, key, value);
      });
      const now = readSettings(sql);
      if (now.currency !== currency) upkeep.judgeAllSoon();
      return now;
    },
  };
}
