import { z } from 'zod';
import { read, write } from './procedure.ts';
import { id, instant, operationReply } from './values.ts';

/** How long a removed client can be taken out of the bin again, in days. */
export const BIN_DAYS = 30;

const ids = z.array(id).min(1).max(10_000);

const binned = z.strictObject({
  id,
  name: z.string(),
  city: z.string().nullable(),
  removedAt: instant,
  /** Who removed it; empty where nobody signed. */
  removedBy: z.string(),
  /** Whole days until it goes for good. */
  daysLeft: z.number().int(),
  /** How many records go with it. */
  records: z.number().int(),
});
export type Binned = z.infer<typeof binned>;

export const binContract = {
  'bin.list': read(
    'Clients in the bin, the latest removed first.',
    z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) }),
    z.strictObject({ clients: z.array(binned), total: z.number().int() }),
  ),
  'bin.of': read('A client in the bin; null for one that is not.', z.strictObject({ id }), binned.nullable()),
  'bin.restore': write(
    'Takes clients out of the bin, as one operation.',
    z.strictObject({ ids }),
    operationReply.extend({ restored: z.number().int() }),
  ),
  'bin.purge': write(
    'Deletes clients in the bin for good, with all that was recorded of them and all that the journal remembers.',
    z.strictObject({ ids }),
    z.strictObject({ purged: z.number().int() }),
  ),
};
