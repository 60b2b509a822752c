import { z } from 'zod';
import { likenesses } from '../domain/clients/likeness.ts';
import { mergeChoices } from '../domain/merging/merging.ts';
import { read, write } from './procedure.ts';
import { id, instant, nothing, operationReply, plainDate } from './values.ts';

/** What tells one client from another at a glance. */
const glance = z.strictObject({
  id,
  name: z.string(),
  city: z.string().nullable(),
  taxId: z.string().nullable(),
  manager: z.string().nullable(),
  purchases: z.number().int(),
  lastPurchaseOn: plainDate.nullable(),
});
export type ClientGlance = z.infer<typeof glance>;

const likeness = z.strictObject({
  /** The surest thing the two have in common. */
  by: z.enum(likenesses),
  isCertain: z.boolean(),
});

const mergedValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);

const mergeField = z.strictObject({
  field: z.string(),
  kept: mergedValue,
  other: mergedValue,
  both: mergedValue,
  choice: z.enum(mergeChoices),
});
export type MergeFieldView = z.infer<typeof mergeField>;

const pair = z.strictObject({ keptId: id, otherId: id });

export const mergingContract = {
  'duplicates.list': read(
    'Clients that are likely to be one, the surest pairs first. The first call looks through the whole base.',
    z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) }),
    z.strictObject({
      pairs: z.array(likeness.extend({ first: glance, second: glance })),
      total: z.number().int(),
    }),
  ),
  'duplicates.of': read(
    'The likely duplicates of one client.',
    z.strictObject({ id }),
    z.array(likeness.extend({ client: glance })),
  ),
  'duplicates.dismiss': write(
    'Says that two clients are two, so that they are not shown as duplicates again.',
    z.strictObject({ firstId: id, secondId: id }),
    operationReply,
  ),
  'merging.preview': read(
    'Two clients field by field, and how many records of each kind belong to either.',
    pair,
    z.strictObject({
      kept: glance,
      other: glance,
      fields: z.array(mergeField),
      records: z.array(
        z.strictObject({ table: z.string(), kept: z.number().int(), other: z.number().int() }),
      ),
    }),
  ),
  'merging.merge': write(
    'Makes two clients one, as one operation: everything of the other goes to the kept one.',
    pair.extend({ choices: z.record(z.string().max(60), z.enum(mergeChoices)) }),
    operationReply.extend({ records: z.number().int() }),
  ),
  'merging.of': read(
    'The clients that were merged into one, latest first.',
    z.strictObject({ id }),
    z.array(z.strictObject({ id, name: z.string(), at: instant.nullable(), actor: z.string() })),
  ),
  'merging.apartPreview': read(
    'What taking a merged client out again would come to.',
    z.strictObject({ id }),
    z.strictObject({
      name: z.string(),
      from: z.strictObject({ id, name: z.string() }),
      returned: z.number().int(),
      stayed: z.number().int(),
    }),
  ),
  'merging.takeApart': write(
    'Makes a merged client one of its own again; what was changed or added since stays with the other.',
    z.strictObject({ id }),
    operationReply.extend({
      returned: z.number().int(),
      stayed: z.number().int(),
      unlinked: z.number().int(),
    }),
  ),
  'duplicates.count': read(
    'How many likely pairs there are.',
    nothing,
    z.strictObject({ total: z.number().int() }),
  ),
};
