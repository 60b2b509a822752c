import { AppError } from '../../../shared/contract/errors.ts';
import type { privacyContract } from '../../../shared/contract/privacy.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { searchable } from '../../../shared/text.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { Upkeep } from '../../jobs/upkeep.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { erasePerson, linkedTo, mentionsOf } from './erase-person.ts';
import { getPerson } from './person.ts';

interface PrivacyParts {
  readonly upkeep: Upkeep;
  readonly translate: () => Translate;
}

export function createPrivacyHandlers(
  { sql, work, clock, newId }: CoreParts,
  { upkeep, translate }: PrivacyParts,
): Handlers<keyof typeof privacyContract> {
  return {
    'privacy.preview': async ({ contactId }) => {
      const person = getPerson(sql, contactId);
      return {
        name: person.name,
        entries: person.entries.length,
        linked: linkedTo(sql, person),
        ...mentionsOf(sql, person),
        shared: [...person.shared],
        backups: (await upkeep.copiesHolding(person.entries)).length,
      };
    },

    'privacy.erase': async ({ contactId, typed, replaceBackups }) => {
      const person = getPerson(sql, contactId);
      if (searchable(typed) !== searchable(person.name)) throw new AppError('ERASE_NOT_CONFIRMED');
      const copies = replaceBackups ? await upkeep.copiesHolding(person.entries) : [];
      const word = translate()('safekeeping.privacy.erased');
      const rewritten = work.erase((eraser) => {
        const count = erasePerson(eraser, person, word);
        const what = { entries: person.entries.length, rewritten: count };
        eraser.note(newId(), clock.now(), readSettings(sql).userName, what);
        return count;
      });
      await upkeep.sweep();
      const isFileRewritten = upkeep.rewriteStore();
      if (copies.length > 0) await upkeep.replaceCopies(copies);
      return { entries: person.entries.length, rewritten, backupsReplaced: copies.length, isFileRewritten };
    },

    'privacy.acts': () =>
      sql
        .all<{ id: string; at: number; actor: string; what: string }>(
          'SELECT id, at, actor, what FROM erasure ORDER BY at DESC LIMIT 100',
        )
        .map(({ what, ...act }) => ({
          ...act,
          ...(JSON.parse(what) as { entries: number; rewritten: number }),
        })),
  };
}
