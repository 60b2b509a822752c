import type { ContactRole, Feast } from '../../../../shared/domain/contacts/contacts.ts';
import { interests } from '../words/records.ts';
import { say } from '../words/said.ts';
import type { Company, PersonName } from './company.ts';
import type { Lot } from './lots.ts';
import type { Random } from './random.ts';
import type { SamplePersonality } from './sample-client.ts';

/** Feasts that a person from there may have told us they keep. */
const feastsOf: Partial<Record<Lot['country'], readonly Feast[]>> = {
  RU: ['new_year', 'christmas_orthodox', 'easter_orthodox'],
  BY: ['new_year', 'christmas_orthodox'],
  KZ: ['new_year', 'nowruz', 'eid_al_adha'],
  UZ: ['new_year', 'nowruz', 'eid_al_fitr'],
  DE: ['christmas_western', 'easter_western'],
  AE: ['eid_al_fitr', 'eid_al_adha'],
  TR: ['eid_al_fitr', 'new_year'],
  CN: ['lunar_new_year'],
};

/** Who buys comes first, then who decides, then who pays or uses. */
const rolesAt: readonly (readonly ContactRole[])[] = [
  ['buys'],
  ['decides'],
  ['pays'],
  ['uses', 'influences'],
];

/** What is known of a person beyond how to reach them; of many, little. */
export function personality(
  random: Random,
  { speaks, owner }: Company,
  { country }: Lot,
  name: PersonName,
  place: number,
): SamplePersonality {
  const isOwner = owner !== null && place === 0;
  const roles = isOwner ? (['decides', 'buys', 'pays'] as const) : (rolesAt[place] ?? []);
  const feasts = feastsOf[country] ?? [];
  return {
    surname: name.surname,
    givenName: name.given,
    patronymic: name.patronymic,
    roles: random.chance(0.8) ? [...roles] : [],
    influence: roles.includes('decides' as never)
      ? 'high'
      : random.pick(['high', 'medium', 'medium', 'low', null]),
    attitude: random.weighted([
      ['supporter', 30],
      ['neutral', 34],
      ['opponent', 6],
      [null, 30],
    ]),
    interests: random.chance(0.3) ? say(random.pick(interests), speaks) : null,
    addressForm:
      speaks === 'ru'
        ? random.weighted([
            ['formal', 60],
            ['informal', 20],
            [null, 20],
          ])
        : null,
    feasts: random.chance(0.3) ? random.shuffled(feasts).slice(0, random.int(1, 2)) : [],
    channel: random.weighted([
      ['phone', 40],
      ['email', 20],
      ['messenger', 20],
      ['meeting', 5],
      [null, 15],
    ]),
    doNotGreet: random.chance(0.02),
  };
}
