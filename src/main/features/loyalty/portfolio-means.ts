import { HALF_YEARS, halfYear } from '../../../shared/domain/loyalty/half-years.ts';
import { epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';

/** What one client of a portfolio is compared with: means over those who had bought by then and are not lost. */
export interface PortfolioMeans {
  /** Of each half-year, the one up to today first; null where nobody had bought by its end. */
  readonly halves: readonly ({ readonly tenureDays: number; readonly purchases: number } | null)[];
  /** Purchases of a client in all its time; null where nobody bought. */
  readonly purchases: number | null;
}

/**
 * The means of the whole portfolio, read from `client_summary` alone and kept until a row of the store changes or
 * the day does, so that a card does not pay for them.
 */
export class PortfolioMeansCache {
  readonly #sql: Reader;
  #key = '';
  #means: PortfolioMeans | null = null;

  constructor(sql: Reader) {
    this.#sql = sql;
  }

  read(today: PlainDate): PortfolioMeans {
    const key = `${today} ${this.#sql.value<number>('SELECT total_changes()')}`;
    if (this.#means === null || key !== this.#key) {
      this.#means = readMeans(this.#sql, today);
      this.#key = key;
    }
    return this.#means;
  }
}

const BUYERS = `FROM client_summary WHERE purchases > 0 AND status <> 'lost'`;

function readMeans(sql: Reader, today: PlainDate): PortfolioMeans {
  const [totals = []] = sql.tuples(
    `SELECT count(*), sum(purchases), sum(came_day), sum(half_1), sum(half_2), sum(half_3), sum(half_4) ${BUYERS}`,
  );
  const [clients = 0, purchases = 0, cameDays = 0, ...halves] = totals.map(Number);
  const ends = Array.from({ length: HALF_YEARS }, (_, ago) => halfYear(today, ago).to);
  // Who bought for the first time after the end of a half-year is taken off again: few against all.
  const later = sql.tuples(`SELECT first_purchase_on, came_day ${BUYERS} AND first_purchase_on > ?`, [
    ends.at(-1) ?? today,
  ]);
  return {
    purchases: clients === 0 ? null : purchases / clients,
    halves: ends.map((end, ago) => {
      let count = clients;
      let days = cameDays;
      for (const [first, came] of later) {
        if (String(first) <= end) continue;
        count -= 1;
        days -= Number(came);
      }
      if (count === 0) return null;
      return { tenureDays: epochDay(end) - days / count, purchases: (halves[ago] ?? 0) / count };
    }),
  };
}
