import type { Tier } from '../../../../shared/domain/clients/status.ts';
import { type Abroad, abroad } from '../words/abroad.ts';
import { colleagues, departures, directors, owner, traits } from '../words/people-notes.ts';
import { russianMen, russianMobile, russianSurnames, russianWomen } from '../words/russia.ts';
import { say } from '../words/said.ts';
import { trades } from '../words/trades.ts';
import type { Company, PersonName } from './company.ts';
import { inLatin } from './latin.ts';
import type { Lot } from './lots.ts';
import { filled } from './numbers.ts';
import { personality } from './personality.ts';
import type { Random } from './random.ts';
import type { SamplePerson } from './sample-client.ts';

/** No company has more people than this in the sample, so that no two mobiles are the same. */
const MOST_PEOPLE = 4;

export function russianName(random: Random): PersonName {
  const isWoman = random.chance(0.52);
  const [, son, daughter] = random.pick(russianMen);
  return {
    given: isWoman ? random.pick(russianWomen) : random.pick(russianMen)[0],
    patronymic: isWoman ? daughter : son,
    surname: surnameOf(random.pick(russianSurnames), isWoman),
  };
}

function foreignName(random: Random, { women, men, surnames }: Abroad): PersonName {
  const isWoman = random.chance(0.5);
  return {
    given: random.pick(isWoman ? women : men),
    patronymic: null,
    surname: surnameOf(random.pick(surnames), isWoman),
  };
}

const surnameOf = (surname: string, isWoman: boolean): string =>
  isWoman && /[ое]в$|ёв$|ин$/u.test(surname) ? `${surname}а` : surname;

/** The people at a company: who buys first, then who decides, then who pays or receives. */
export function makePeople(random: Random, company: Company, lot: Lot, tier: Tier | null): SamplePerson[] {
  const count = tier === 'A' ? random.int(2, MOST_PEOPLE) : random.int(1, tier === 'B' ? 3 : 2);
  const buyer = random.pick(trades[company.trade].buyers);
  const boss = random.pick(directors);
  const positions = company.owner === null ? [buyer, boss] : [owner, buyer];
  positions.push(...random.shuffled(colleagues).slice(0, 2));
  const people: SamplePerson[] = [];
  const surnames = new Set<string>();
  while (people.length < count) {
    const isOwner = company.owner !== null && people.length === 0;
    const name = isOwner && company.owner ? company.owner : nameIn(random, lot.country);
    if (surnames.has(name.surname)) continue;
    surnames.add(name.surname);
    const place = people.length;
    const position = positions[place] ?? boss;
    people.push({
      ...reach(random, company, lot, name, place),
      name: spoken(random, name),
      position: say(position, company.speaks),
      birthday: birthday(random),
      isMain: place === 0,
      hasLeft: false,
      note: random.chance(0.25) ? say(random.pick(traits), company.speaks) : null,
      ...personality(random, company, lot, name, place),
    });
  }
  return someoneLeft(random, company, people);
}

const nameIn = (random: Random, country: Lot['country']): PersonName =>
  country === 'RU' ? russianName(random) : foreignName(random, abroad[country]);

/** As the manager writes the name down: with the patronymic where people are on formal terms. */
const spoken = (random: Random, { given, patronymic, surname }: PersonName): string =>
  patronymic !== null && random.chance(0.6) ? `${given} ${patronymic} ${surname}` : `${given} ${surname}`;

function reach(
  random: Random,
  company: Company,
  lot: Lot,
  { given, surname }: PersonName,
  place: number,
): Pick<SamplePerson, 'phones' | 'emails'> {
  const pattern = lot.country === 'RU' ? russianMobile : abroad[lot.country].mobile;
  const mobile = filled(pattern, lot.ordinal * MOST_PEOPLE + place);
  const extension = `${company.landline} ${company.speaks === 'ru' ? 'доб.' : 'ext.'} ${random.int(101, 399)}`;
  const hasMobile = place === 0 || random.chance(0.7);
  const hasExtension = !hasMobile || random.chance(0.2);
  return {
    phones: [...(hasMobile ? [mobile] : []), ...(hasExtension ? [extension] : [])],
    emails: random.chance(0.8) ? [`${inLatin(given).slice(0, 1)}.${inLatin(surname)}@${company.domain}`] : [],
  };
}

/** Known of six in ten, of some without the year. */
function birthday(random: Random): string | null {
  const day = [random.int(1, 12), random.int(1, 28)].map((part) => String(part).padStart(2, '0')).join('-');
  const year = random.int(1961, 2001);
  if (!random.chance(0.6)) return null;
  return random.chance(0.8) ? `${year}-${day}` : day;
}

/** In some companies of several people one has gone; a new main contact takes over where it was the main one. */
function someoneLeft(random: Random, company: Company, people: SamplePerson[]): SamplePerson[] {
  if (people.length < 2 || company.owner !== null || !random.chance(0.14)) return people;
  const gone = random.chance(0.35) ? 0 : people.length - 1;
  return people.map((person, place) => ({
    ...person,
    isMain: place === (gone === 0 ? 1 : 0),
    hasLeft: place === gone,
    note: place === gone ? say(random.pick(departures), company.speaks) : person.note,
  }));
}
