import type { Language } from '../../../../shared/contract/settings.ts';
import type { Status, Tier } from '../../../../shared/domain/clients/status.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import { addDays, type PlainDate } from '../../../../shared/time.ts';
import { competitors, managers, managersAbroad, notes, sources, tags } from '../words/client-notes.ts';
import { say } from '../words/said.ts';
import { trades } from '../words/trades.ts';
import { categoryOf, makeAssessments, makeMotives } from './bonds.ts';
import { type Buying, type Habits, makeBuying } from './buying.ts';
import type { Company } from './company.ts';
import { dealLots, type Lot, type Story } from './lots.ts';
import { makeCompany } from './make-company.ts';
import type { Taken } from './own-domain.ts';
import { makePeople } from './people.ts';
import { createRandom, type Random } from './random.ts';
import type { SampleClient } from './sample-client.ts';
import { makeTalks } from './talks.ts';

const SEED = 20_260;
/** Kopecks a year from which a client is of the tier. */
const TIER_FROM = { A: 300_000_000, B: 80_000_000 } as const;
/** A client that stops is one whose rhythm could be told: longer ones would be silent for years. */
const LONGEST_STOPPED_RHYTHM = 42;

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
  const dealings = { lot, company, tier, category, people, buying, today };
  return {
    client: {
      ...registered(company),
      ...kept(random, lot, company, category, language),
      tier,
      since: sinceWhen(random, lot, buying, today),
      status: statusOf[lot.story],
      lossReason: lot.lossReason,
      custom: {},
    },
    manager: managerOf(random, lot),
    people,
    motives: makeMotives(random, lot, category, company.speaks),
    assessments: makeAssessments(random, lot, category, {
      today,
      language: company.speaks,
      earliest: buying.firstDay ?? 1,
    }),
    purchases: buying.purchases,
    talks: makeTalks(random, dealings),
  };

  function registered({
    name,
    legalName,
    taxId,
    kpp,
    country,
    city,
    address,
    trade,
    landline,
    domain,
  }: Company) {
    const industry = say(trades[trade].industry, language);
    const website = random.chance(0.7) ? domain : null;
    const emails = random.chance(0.85) ? [`${random.pick(['info', 'office', 'zakaz'])}@${domain}`] : [];
    return {
      name,
      legalName,
      taxId,
      kpp,
      country,
      city,
      address,
      industry,
      website,
      phones: [landline],
      emails,
    };
  }
}

const statusOf: Record<Story, Status> = {
  steady: 'active',
  growing: 'active',
  declining: 'active',
  returned: 'active',
  newcomer: 'active',
  stopped: 'active',
  dormant: 'dormant',
  oneOff: 'dormant',
  lost: 'lost',
  prospect: 'prospect',
};

function habitsOf(random: Random, lot: Lot, company: Company): Habits {
  const trade = trades[company.trade];
  const rhythm = random.int(...trade.rhythm);
  const [least, most] = random.weighted([
    [[30_000_000, 100_000_000], 50],
    [[90_000_000, 280_000_000], 34],
    [[300_000_000, 1_400_000_000], 16],
  ]);
  const share = random.next() * random.next();
  const terms = random.chance(0.3) ? null : random.pick([7, 14, 14, 21, 30, 45]);
  return {
    trade,
    rhythm: lot.story === 'stopped' ? Math.min(rhythm, LONGEST_STOPPED_RHYTHM) : rhythm,
    yearly: least + share * (most - least),
    terms: lot.isDebtor ? (terms ?? 14) : terms,
    lead: random.int(2, lot.country === 'RU' ? 12 : 24),
    isServedLate: lot.lossReason === 'quality_or_delays' || (lot.story === 'declining' && random.chance(0.3)),
  };
}

const tierOf = (yearly: number): Tier => (yearly >= TIER_FROM.A ? 'A' : yearly >= TIER_FROM.B ? 'B' : 'C');

/** What a manager notes down besides the register. */
function kept(random: Random, lot: Lot, company: Company, category: Category, language: Language) {
  const rivals = ['switcher', 'blackmailer', 'pragmatist'].includes(category) ? 0.7 : 0.25;
  return {
    source: random.chance(0.9) ? say(random.pick(sources), language) : null,
    competitors: random.chance(rivals) ? random.shuffled(competitors).slice(0, random.int(1, 2)) : [],
    shareOfWallet: walletShare(random, lot, category),
    tags: random
      .shuffled(tags)
      .slice(
        0,
        random.weighted([
          [0, 45],
          [1, 35],
          [2, 20],
        ]),
      )
      .map((tag) => say(tag, language)),
    note: random.chance(0.3) ? say(random.pick(notes), company.speaks) : null,
  };
}

/** Per cent of what they need that they buy from us, in fives, as people say it; unknown of four in ten. */
function walletShare(random: Random, { story }: Lot, category: Category): number | null {
  const [least, most] = {
    committed: [14, 20],
    faithful: [12, 19],
    switcher: [5, 12],
    blackmailer: [6, 14],
    pragmatist: [3, 12],
    hostage: [17, 20],
  }[category] as [number, number];
  const share = random.int(least, most) * 5;
  if (story === 'prospect' || story === 'lost') return null;
  return random.chance(0.6) ? share : null;
}

/** Most were clients before the two years of the sample began. */
function sinceWhen(random: Random, { story }: Lot, { firstDay, purchases }: Buying, today: PlainDate) {
  const earlier = random.int(760, 5200);
  if (firstDay === null) return null;
  const isNew = story === 'newcomer' || story === 'oneOff' || firstDay < 660;
  return isNew ? (purchases[0]?.date ?? null) : addDays(today, -earlier);
}

function managerOf(random: Random, { country }: Lot): number | null {
  if (country !== 'RU') return random.pick(managersAbroad);
  const mine = random.weighted(managers.map(({ weight }, place) => [place, weight]));
  return random.chance(0.02) ? null : mine;
}
