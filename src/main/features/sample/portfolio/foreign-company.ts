import type { Language } from '../../../../shared/contract/settings.ts';
import { abroad, type ForeignCountry } from '../words/abroad.ts';
import { say } from '../words/said.ts';
import type { Company } from './company.ts';
import type { Lot } from './lots.ts';
import { filled } from './numbers.ts';
import { domainOf, type Taken, unlessTaken } from './own-domain.ts';
import type { Random } from './random.ts';

const WITHOUT_TAX_ID = 0.2;
/** Few do: sums over the list are in one currency and leave the others out. */
const BUYS_IN_OWN_CURRENCY = 0.35;

export function foreignCompany(
  random: Random,
  lot: Lot,
  code: ForeignCountry,
  taken: Taken,
  language: Language,
): Company {
  const land = abroad[code];
  const city = random.pick(land.cities);
  const { name, trade } = unlessTaken(taken, () => {
    const [tail, theirTrade] = random.pick(land.tails);
    return {
      name: random
        .pick(land.names)
        .replace('{head}', random.pick(land.heads))
        .replace('{tail}', tail)
        .replace('{city}', city.name[1]),
      trade: theirTrade,
    };
  });
  return {
    name,
    legalName: name,
    taxId: random.chance(WITHOUT_TAX_ID) ? null : filled(land.taxId, lot.ordinal),
    kpp: null,
    country: say(land.country, language),
    city: say(city.name, language),
    address: random.pick(land.streets).replace('{n}', String(random.int(1, 88))),
    trade,
    landline: filled(city.landline, lot.ordinal),
    domain: domainOf(name),
    currency: random.chance(BUYS_IN_OWN_CURRENCY) && !lot.isDebtor ? land.currency : null,
    speaks: land.speaksRussian ? language : 'en',
    owner: null,
  };
}
