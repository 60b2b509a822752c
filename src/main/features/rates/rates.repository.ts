import type { ExchangeRate } from '../../../shared/contract/rates.ts';
import type { Reader } from '../../db/statements.ts';
import { RATE_PREFIX } from '../../db/tables.ts';
import type { Writer } from '../../db/writer.ts';
import { keep, profileCurrency } from '../settings/settings.repository.ts';

/** As it is kept: a rate is of two currencies, and says nothing once sums are made in a third. */
interface KeptRate {
  readonly rate: number;
  readonly since: string;
  readonly base: string;
}

/** The rates against the profile's currency, by currency. */
export function exchangeRates(sql: Reader): ReadonlyMap<string, ExchangeRate> {
  const rows = sql.all<{ id: string; value: string }>(
    'SELECT id, value FROM setting WHERE id >= ? AND id < ? ORDER BY id',
    [RATE_PREFIX, `${RATE_PREFIX}~`],
  );
  const base = rows.length === 0 ? '' : profileCurrency(sql);
  const rates = new Map<string, ExchangeRate>();
  for (const { id, value } of rows) {
    const kept = JSON.parse(value) as KeptRate;
    const currency = id.slice(RATE_PREFIX.length);
    if (kept.base === base && currency !== base)
      rates.set(currency, { currency, rate: kept.rate, since: kept.since });
  }
  return rates;
}

/** Takes amounts into the profile's currency at the rate somebody gave; without one an amount is unknown. */
export function intoProfileCurrency(sql: Reader): (amount: number | null, currency: string) => number | null {
  const base = profileCurrency(sql);
  let rates: ReadonlyMap<string, ExchangeRate> | null = null;
  return (amount, currency) => {
    if (amount === null || currency === base) return amount;
    rates ??= exchangeRates(sql);
    const rate = rates.get(currency)?.rate;
    return rate === undefined ? null : Math.round(amount * rate);
  };
}

/** @param rate null forgets it */
export function keepRate(write: Writer, currency: string, rate: number | null, since: string): void {
  const kept: KeptRate | null = rate === null ? null : { rate, since, base: profileCurrency(write) };
  keep(write, RATE_PREFIX + currency, kept);
}

/** The rates at which the sums of a client are made: those of the currencies that its sums hold. */
export function ratesOfClient(sql: Reader, clientId: string, since: string): ExchangeRate[] {
  const rates = exchangeRates(sql);
  if (rates.size === 0) return [];
  const currencies = sql.column<string>(
    `SELECT DISTINCT currency FROM purchase
     WHERE client_id = ? AND amount IS NOT NULL AND (date > ? OR (due_on IS NOT NULL AND paid_on IS NULL))
     ORDER BY currency`,
    [clientId, since],
  );
  return currencies.flatMap((currency) => rates.get(currency) ?? []);
}
