import { AppError } from '../../../shared/contract/errors.ts';
import type { ratesContract } from '../../../shared/contract/rates.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { profileCurrency } from '../settings/settings.repository.ts';
import { exchangeRates, keepRate } from './rates.repository.ts';

export function createRateHandlers({ sql, work, clock }: CoreParts): Handlers<keyof typeof ratesContract> {
  return {
    'rates.list': () => {
      const rates = exchangeRates(sql);
      const used = sql.all<{ currency: string; purchases: number }>(
        'SELECT currency, count(*) AS purchases FROM purchase WHERE currency <> ? GROUP BY currency ORDER BY 2 DESC, 1',
        [profileCurrency(sql)],
      );
      const unused = [...rates.keys()].filter((each) => used.every(({ currency }) => currency !== each));
      return [...used, ...unused.map((currency) => ({ currency, purchases: 0 }))].map((each) => {
        const { rate = null, since = null } = rates.get(each.currency) ?? {};
        return { ...each, rate, since };
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
