import packageJson from '../../../../package.json' with { type: 'json' };
import type { appContract } from '../../../shared/contract/app.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { Upkeep } from '../../jobs/upkeep.ts';

export function createAppHandlers(
  { sql }: CoreParts,
  {
    kind,
    upkeep,
    switchTo,
  }: { kind: 'own' | 'sample'; upkeep: Upkeep; switchTo: (kind: 'own' | 'sample') => Promise<void> },
): Handlers<keyof typeof appContract> {
  return {
    'app.info': () => ({
      version: packageJson.version,
      profile: kind,
      clients: sql.value<number>('SELECT count(*) FROM client WHERE removed_at IS NULL') ?? 0,
      lastBackupAt: upkeep.lastBackupAt(),
    }),

    'app.backup': async () => ({ at: await upkeep.backup() }),

    'app.openProfile': async ({ profile }) => {
      if (profile !== kind) await switchTo(profile);
      return {};
    },
  };
}
