import { z } from 'zod';
import { read, write } from './procedure.ts';
import { id, instant, nothing } from './values.ts';

const counted = z.strictObject({ table: z.string(), count: z.number().int() });

export const privacyContract = {
  'privacy.preview': read(
    'What erasing a person would take: their entries, links to them, and mentions in what was written about the client.',
    z.strictObject({ contactId: id }),
    z.strictObject({
      name: z.string(),
      /** Entries of the same person, at this company and those before and after it. */
      entries: z.number().int(),
      /** Records that lose the link to the person and stay. */
      linked: z.array(counted),
      /** Records in whose words the person is found. */
      mentioned: z.array(counted),
      /** Some of these words, as they are now. */
      excerpts: z.array(z.string()),
      /** Words of the name that somebody else at these clients has too: they stay where they stand alone. */
      shared: z.array(z.string()),
      /** How many backups hold the person. */
      backups: z.number().int(),
    }),
  ),
  'privacy.erase': write(
    'Erases a person for good, from records, journal, search and log. It cannot be undone.',
    z.strictObject({
      contactId: id,
      /** The person’s name, typed by whoever confirms. */
      typed: z.string().max(300),
      /** Whether backups that hold the person are replaced by a fresh one. */
      replaceBackups: z.boolean(),
    }),
    z.strictObject({
      entries: z.number().int(),
      rewritten: z.number().int(),
      backupsReplaced: z.number().int(),
      /** False where the disk had no room to write the database file anew. */
      isFileRewritten: z.boolean(),
    }),
  ),
  'privacy.acts': read(
    'Who erased a person, and when; never whom.',
    nothing,
    z.array(
      z.strictObject({
        id,
        at: instant,
        actor: z.string(),
        entries: z.number().int(),
        rewritten: z.number().int(),
      }),
    ),
  ),
};
