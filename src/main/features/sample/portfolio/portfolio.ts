import type { Language } from '../../../../shared/contract/settings.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { categoryOf, makeAssessments, makeMotives } from './bonds.ts';
import { makeBuying } from './buying.ts';
import { clientFields, managerOf } from './client-fields.ts';
import type { Dealings } from './dealings.ts';
import { habitsOf, tierOf } from './habits.ts';
import { dealLots, type Lot } from './lots.ts';
import { makeCompany } from './make-company.ts';
import type { Taken } from './own-domain.ts';
import { makePeople } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { makeRecords } from './records.ts';
import type { SampleClient } from './sample-client.ts';
import { makeTalks } from './talks.ts';

const SEED = 20_260;

/**
 * The clients of the sample, one after the other. Each has a chance of its own, so that a change to how one is
 * made leaves the others as they are.
 */
export function* portfolio(today: PlainDate, language: Language): Generator<SampleClient> {
  const taken: Taken = new Set();
  for (const lot of dealLots(createRandom(SEED)))
    yield makeClient(createRandom(SEED + 1 + lot.index), lot, taken, today, language);
}

function makeClient(
  random: Random,
  lot: Lot,
  taken: Taken,
  today: PlainDate,
  language: Language,
): SampleClient {
  const company = makeCompany(random, lot, taken, language);
  const habits = habitsOf(random, lot, company);
  const tier = lot.story === 'prospect' ? null : tierOf(habits.yearly);
  const category = categoryOf(random, lot);
  const people = makePeople(random, company, lot, tier);
  const buying = makeBuying(random, { habits, company, lot, today, language });
  const earliest = buying.firstDay ?? 1;
  const client = { ...clientFields(random, { lot, company, category, buying, today, language }), tier };
  const manager = managerOf(random, lot);
  const dealings: Dealings = {
    lot,
    company,
    tier,
    category,
    people,
    buying,
    today,
    competitors: client.competitors ?? [],
  };
  return {
    client,
    manager,
    people,
    motives: makeMotives(random, dealings, earliest),
    assessments: makeAssessments(random, lot, category, { today, language: company.speaks, earliest }),
    purchases: buying.purchases,
    talks: makeTalks(random, dealings),
    records: makeRecords(random, dealings),
  };
}
