import { z } from 'zod';
import { read, write } from './procedure.ts';
import { nothing, operationReply, plainDate } from './values.ts';

const currency = z.string().regex(/^[A-Z]{3}$/);

/** What somebody takes one unit of a currency to be worth, in the profile's currency, and since when. */
export const exchangeRate = z.strictObject({ currency, rate: z.number().positive(), since: plainDate });
export type ExchangeRate = z.infer<typeof exchangeRate>;

export const ratesContract = {
  'rates.list': read(
    'The currencies of purchases besides the profile’s own, with the rate that sums are made at; null where there is none.',
    nothing,
    z.array(
      z.strictObject({
        currency,
        purchases: z.number().int(),
        rate: z.number().nullable(),
        since: plainDate.nullable(),
      }),
    ),
  ),
  'rates.set': write(
    'Sets the rate of a currency against the profile’s own, or forgets it; all sums follow.',
    z.strictObject({ currency, rate: z.number().positive().max(1e9).nullable() }),
    operationReply,
  ),
};
