import { z } from 'zod';
import { control, read, write } from './procedure.ts';
import { instant, nothing, operationReply } from './values.ts';

export const profileKinds = ['own', 'sample'] as const;

export const appInfo = z.strictObject({
  version: z.string(),
  profile: z.enum(profileKinds),
  clients: z.number().int(),
  lastBackupAt: instant.nullable(),
  /** Whether the database was deleted, moved or replaced while it is open: then nothing can be saved. */
  isStoreGone: z.boolean(),
});
export type AppInfo = z.infer<typeof appInfo>;

export const appContract = {
  'app.info': read('The version, the profile that is open, and its last verified backup.', nothing, appInfo),
  'app.backup': write('Makes a verified backup now.', nothing, z.strictObject({ at: instant })),
  'app.putBack': control(
    'Writes the whole database back to its place, where it is gone from there, and opens it anew.',
    nothing,
    nothing,
  ),
  'app.openProfile': control(
    'Opens the own profile or the one with sample data, which is made if there is none.',
    z.strictObject({ profile: z.enum(profileKinds) }),
    nothing,
  ),
};

/** What the core tells every window. */
export const coreEvent = z.discriminatedUnion('type', [
  /** Something was committed: what the screen shows may be old. */
  z.strictObject({ type: z.literal('changed'), ...operationReply.shape }),
  z.strictObject({ type: z.literal('job'), jobId: z.string() }),
  /** Another profile was opened: start over. */
  z.strictObject({ type: z.literal('profile') }),
]);
export type CoreEvent = z.infer<typeof coreEvent>;
