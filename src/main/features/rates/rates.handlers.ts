import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ratesContract } from '../../../shared/contract/rates.ts';
import type { Reader } from '../../db/statements.ts';
import { stretches } from '../../db/stretches.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { profileCurrency } from '../settings/settings.repository.ts';
import { exchangeRates, keepRate } from './rates.repository.ts';

export function createRateHandlers({ sql, work, clock }: CoreParts): Handlers<keyof typeof ratesContract> {
  return {
    'rates.list': async () => {
      const counts = await countByCurrency(sql);
      const rates = exchangeRates(sql);
      for (const currency of rates.keys()) counts.set(currency, counts.get(currency) ?? 0);
      return [...counts]
        .sort(([a, most], [b, fewer]) => fewer - most || (a < b ? -1 : 1))
        .map(([currency, purchases]) => {
          const { rate = null, since = null } = rates.get(currency) ?? {};
          return { currency, purchases, rate, since };
        });
    },

    'rates.set': async ({ currency, rate }) => {
      if (currency === profileCurrency(sql)) throw new AppError('INVALID_INPUT', { field: 'currency' });
      const label = rate === null ? 'rateForget' : 'rateSet';
      const { operationId } = await work.runLong({ label, params: { currency } }, async ({ write }) => {
        if ((exchangeRates(write).get(currency)?.rate ?? null) !== rate)
          keepRate(write, currency, rate, clock.today());
      });
      return { operationId };
    },
  };
}

/** How many purchases each currency has besides the profile's own; others are answered meanwhile. */
async function countByCurrency(sql: Reader): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const stretch of stretches(sql, 'purchase')) {
    const found = sql.all<{ currency: string; count: number }>(
      `SELECT currency, count(*) AS count FROM purchase WHERE rowid > ? AND rowid <= ? AND currency <> ?
       GROUP BY currency`,
      [...stretch, profileCurrency(sql)],
    );
    for (const { currency, count } of found) counts.set(currency, (counts.get(currency) ?? 0) + count);
    await nextTurn();
  }
  return counts;
}
