import type { Language } from '../../../../shared/contract/settings.ts';
import type { Status } from '../../../../shared/domain/clients/status.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import { addDays, type PlainDate } from '../../../../shared/time.ts';
import { competitors, managers, managersAbroad, notes, sources, tags } from '../words/client-notes.ts';
import { say } from '../words/said.ts';
import { trades } from '../words/trades.ts';
import type { Buying } from './buying.ts';
import type { Company } from './company.ts';
import type { Lot, Story } from './lots.ts';
import type { Random } from './random.ts';
import type { SampleClient } from './sample-client.ts';

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

interface Known {
  readonly lot: Lot;
  readonly company: Company;
  readonly category: Category;
  readonly buying: Buying;
  readonly today: PlainDate;
  readonly language: Language;
}

/** The fields of the client itself, all but the tier. */
export function clientFields(random: Random, known: Known): SampleClient['client'] {
  const { lot, company, language } = known;
  const { name, legalName, taxId, kpp, country, city, address, domain } = company;
  return {
    name,
    legalName,
    taxId,
    kpp,
    country,
    city,
    address,
    industry: say(trades[company.trade].industry, language),
    website: random.chance(0.7) ? domain : null,
    phones: [company.landline],
    emails: random.chance(0.85) ? [`${random.pick(['info', 'office', 'zakaz'])}@${domain}`] : [],
    ...noted(random, known),
    since: sinceWhen(random, known),
    status: statusOf[lot.story],
    lossReason: lot.lossReason,
    custom: {},
  };
}

/** What a manager notes down besides the register. */
function noted(random: Random, { lot, company, category, language }: Known) {
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
function sinceWhen(random: Random, { lot, buying, today }: Known): PlainDate | null {
  const { firstDay, purchases } = buying;
  const earlier = random.int(760, 5200);
  if (firstDay === null) return null;
  const isNew = lot.story === 'newcomer' || lot.story === 'oneOff' || firstDay < 660;
  return isNew ? (purchases[0]?.date ?? null) : addDays(today, -earlier);
}

/** The place of the manager among {@link managers}; a few clients have none. */
export function managerOf(random: Random, { country }: Lot): number | null {
  if (country !== 'RU') return random.pick(managersAbroad);
  const mine = random.weighted(managers.map(({ weight }, place) => [place, weight]));
  return random.chance(0.02) ? null : mine;
}
