import { z } from 'zod';
import { type TimelineKind, timelineKinds } from '../domain/timeline/timeline.ts';
import { referral, testimonial } from './advocacy.ts';
import { gift, recognition } from './attention.ts';
import { competitorActivity, concession, ultimatum } from './competition.ts';
import { complaint } from './complaints.ts';
import { interaction } from './interactions.ts';
import { interview } from './interviews.ts';
import { assessment } from './loyalty.ts';
import { read } from './procedure.ts';
import { clientPromise } from './promises.ts';
import { payment, purchase } from './purchases.ts';
import { task } from './tasks.ts';
import { id, plainDate } from './values.ts';

/** What has a day and no time of day stands at the first moment of its day. */
const at = z.number().int();

const entry = <K extends TimelineKind, R extends z.ZodType, M extends z.ZodRawShape>(
  kind: K,
  record: R,
  more: M,
) => z.strictObject({ kind: z.literal(kind), at, day: plainDate, record, ...more });

export const timelineEntry = z.discriminatedUnion('kind', [
  entry('interaction', interaction, {}),
  entry('purchase', purchase, { payments: z.array(payment) }),
  entry('payment', payment, { purchase: purchase.pick({ orderNumber: true, date: true, currency: true }) }),
  entry('promise', clientPromise, {}),
  entry('complaint', complaint, {}),
  entry('competitorActivity', competitorActivity, {}),
  entry('ultimatum', ultimatum, { concessions: z.array(concession) }),
  entry('concession', concession, { ultimatum: ultimatum.pick({ demand: true, madeOn: true }).nullable() }),
  entry('referral', referral, {}),
  entry('testimonial', testimonial, {}),
  entry('gift', gift, {}),
  entry('recognition', recognition, {}),
  entry('interview', interview, {}),
  entry('assessment', assessment, {}),
  entry('task', task, {}),
]);
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type EntryOf<K extends TimelineKind> = Extract<TimelineEntry, { kind: K }>;

export const timelinePlace = z.strictObject({ at, kind: z.enum(timelineKinds), id });

export const timelineContract = {
  'timeline.page': read(
    'What happened with a client, latest first: a promise on the day it was made, a task on the day it was done. ' +
      'Every word of `search` must be in an event or in the name of its person.',
    z.strictObject({
      clientId: id,
      /** All kinds where it is left out. */
      kinds: z.array(z.enum(timelineKinds)).max(timelineKinds.length).optional(),
      search: z.string().max(200).optional(),
      /** `next` of the page before. */
      before: timelinePlace.nullable().optional(),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({
      entries: z.array(timelineEntry),
      /** Null where nothing follows. */
      next: timelinePlace.nullable(),
      /** How many events of each kind the search finds, whatever kinds are asked for. */
      totals: z.record(z.enum(timelineKinds), z.number().int()),
    }),
  ),
};
