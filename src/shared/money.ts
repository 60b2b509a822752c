/** Money is a whole number of minor units (kopecks, cents) with an ISO 4217 code beside it. */
export type MinorUnits = number;

export const currencies = ['RUB', 'USD', 'EUR', 'KZT', 'BYN', 'CNY', 'GBP', 'AED', 'TRY', 'UZS'] as const;
export type Currency = (typeof currencies)[number];

/** Money for lists and cards: without minor units unless `exact`. */
export function formatMoney(amount: MinorUnits, currency: string, locale: string, exact = false): string {
  const key = `${locale} ${currency} ${exact}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: exact ? 2 : 0,
      maximumFractionDigits: exact ? 2 : 0,
    });
  formats.set(key, format);
  return format.format(amount / 100);
}

/** Made once: to make one takes far longer than to use it. */
const formats = new Map<string, Intl.NumberFormat>();
