import type { Language } from '../../../../shared/contract/settings.ts';
import type { TradeId } from '../words/trade.ts';

export interface PersonName {
  readonly given: string;
  readonly patronymic: string | null;
  readonly surname: string;
}

/** What stands in the registers and on the letterhead. */
export interface Company {
  readonly name: string;
  readonly legalName: string;
  readonly taxId: string | null;
  readonly kpp: string | null;
  readonly country: string;
  readonly city: string;
  readonly address: string;
  readonly trade: TradeId;
  readonly landline: string;
  /** In the reserved top-level domain `example`. */
  readonly domain: string;
  /** Null where they buy in our currency. */
  readonly currency: 'EUR' | 'USD' | null;
  /** What people there speak with us. */
  readonly speaks: Language;
  /** The trader, where the company is one person. */
  readonly owner: PersonName | null;
}
