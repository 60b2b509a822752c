import packageJson from '../../../../package.json' with { type: 'json' };
import type { appContract } from '../../../shared/contract/app.ts';
import type { StorePlace } from '../../db/store-place.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { Upkeep } from '../../jobs/upkeep.ts';
import { IS_LIVE } from '../clients/lineage.ts';

interface AppParts {
  readonly kind: 'own' | 'sample';
  readonly upkeep: Upkeep;
  readonly place: StorePlace;
  readonly switchTo: (kind: 'own' | 'sample') => Promise<void>;
  /** Writes everything back to its place and opens it from there. */
  readonly putBack: () => Promise<void>;
}

export function createAppHandlers(
  { sql }: CoreParts,
  { kind, upkeep, place, switchTo, putBack }: AppParts,
): Handlers<keyof typeof appContract> {
  return {
    'app.info': () => ({
      version: packageJson.version,
      profile: kind,
      clients: sql.value<number>(`SELECT count(*) FROM client c WHERE ${IS_LIVE}`) ?? 0,
      lastBackupAt: upkeep.lastBackupAt(),
      isStoreGone: place.isGone(),
    }),

    'app.backup': async () => ({ at: await upkeep.backup() }),

    'app.putBack': async () => {
      if (place.isGone()) await putBack();
      return {};
    },

    'app.openProfile': async ({ profile }) => {
      if (profile !== kind) await switchTo(profile);
      return {};
    },
  };
}
