import type { Language } from '../../../../shared/contract/settings.ts';
import { type Mood, places } from '../words/name-moods.ts';
import { russianCities, russianStreets } from '../words/russia.ts';
import { say } from '../words/said.ts';
import { type Trade, tradeIds } from '../words/trade.ts';
import { trades } from '../words/trades.ts';
import type { Company, PersonName } from './company.ts';
import type { Lot } from './lots.ts';
import { companyInn, filled, misspelt, soleTraderInn } from './numbers.ts';
import { domainOf, type Taken, unlessTaken } from './own-domain.ts';
import { russianName } from './people.ts';
import type { Random } from './random.ts';

/** Managers keep the legal form in the name of every so many clients. */
const LEGAL_NAME_KEPT = 0.12;
const WITHOUT_INN = 0.04;

const FORM_IN_NAME = /^(КФХ|СПК) /;
const OFTEN_JOINT_STOCK = /^(Завод|ПО|Фабрика|НПП|Молочный завод|Хлебозавод|Птицефабрика|Агрофирма) /;

interface Naming {
  readonly name: string;
  readonly legalName: string;
  readonly owner: PersonName | null;
}

export function russianCompany(random: Random, lot: Lot, taken: Taken, language: Language): Company {
  const id = random.weighted(tradeIds.map((each) => [each, trades[each].weight]));
  const trade = trades[id];
  const isSoleTrader = random.chance(trade.soleTraders);
  const city = random.weighted(russianCities.map((each) => [each, each.weight]));
  const { name, legalName, owner } = unlessTaken(taken, () =>
    isSoleTrader ? soleTrader(russianName(random)) : firm(random, trade),
  );
  const inn = isSoleTrader ? soleTraderInn(city.region, lot.ordinal) : companyInn(city.region, lot.ordinal);
  const knowsInn = !random.chance(WITHOUT_INN) || lot.hasWrongInn;
  return {
    name,
    legalName,
    taxId: knowsInn ? (lot.hasWrongInn ? misspelt(inn) : inn) : null,
    kpp: knowsInn && !isSoleTrader ? `${inn.slice(0, 4)}01001` : null,
    country: say(['Россия', 'Russia'], language),
    city: say(city.name, language),
    address: address(random),
    trade: id,
    landline: filled(city.landline, lot.ordinal),
    domain: domainOf(name),
    currency: null,
    speaks: language,
    owner,
  };
}

function firm(random: Random, trade: Trade): Naming {
  const name = random
    .pick(trade.names)
    .replace('{an}', () => adjectiveAndNoun(random, trade.mood))
    .replace('{head}', () => random.pick(trade.heads))
    .replace('{tail}', () => random.pick(trade.tails))
    .replace('{place}', () => random.pick(places));
  const form = OFTEN_JOINT_STOCK.test(name) && random.chance(0.35) ? 'АО' : 'ООО';
  const legalName = FORM_IN_NAME.test(name) ? name : `${form} ${quoted(name)}`;
  return { name: random.chance(LEGAL_NAME_KEPT) ? legalName : name, legalName, owner: null };
}

/** What a register puts in quotes; a trading house keeps its title within them: «ТД „Новый склад“». */
function quoted(name: string): string {
  if (name.startsWith('ТД «')) return `«${name.replace('«', '„').replace('»', '“')}»`;
  return /«.+»/.exec(name)?.[0] ?? `«${name}»`;
}

function adjectiveAndNoun(random: Random, { adjectives, nouns }: Mood): string {
  const [masculine, feminine, neuter] = random.pick(adjectives);
  const [men, women, things] = nouns;
  return random.weighted([
    [() => `${masculine} ${random.pick(men)}`, men.length],
    [() => `${feminine} ${random.pick(women)}`, women.length],
    [() => `${neuter} ${random.pick(things)}`, things.length],
  ])();
}

function soleTrader(owner: PersonName): Naming {
  const { given, patronymic, surname } = owner;
  const initials = [given, patronymic ?? ''].map((part) => (part === '' ? '' : ` ${part.slice(0, 1)}.`));
  return {
    name: `ИП ${surname}${initials.join('')}`,
    legalName: `Индивидуальный предприниматель ${[surname, given, patronymic].join(' ').trim()}`,
    owner,
  };
}

function address(random: Random): string {
  const parts = [`ул. ${random.pick(russianStreets)}`, `д. ${random.int(1, 96)}`];
  if (random.chance(0.3)) parts.push(`стр. ${random.int(1, 6)}`);
  else if (random.chance(0.4)) parts.push(`оф. ${random.int(2, 412)}`);
  return parts.join(', ');
}
