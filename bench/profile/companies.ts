import { innChecksumHolds } from '../../src/shared/domain/clients/inn.ts';
import type { Random } from './random.ts';
import {
  cities,
  competitors,
  industries,
  legalForms,
  nameEnds,
  nameMiddles,
  nameStarts,
  plants,
  sources,
  streets,
  surnames,
  tags,
} from './words.ts';

/** What is known of a made-up client; the columns of `client` but for ids, manager and times. */
export interface Company {
  readonly name: string;
  readonly legalName: string;
  readonly taxId: string | null;
  readonly kpp: string | null;
  readonly city: string;
  readonly address: string | null;
  readonly industry: string;
  readonly tier: 'A' | 'B' | 'C' | null;
  readonly source: string;
  readonly website: string | null;
  readonly domain: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly competitors: readonly string[];
  readonly shareOfWallet: number | null;
  readonly tags: readonly string[];
  readonly note: string | null;
}

/** @param index makes the web domain one of a kind */
export function company(random: Random, index: number): Company {
  const [city, adjective] = random.pick(cities);
  const form = random.pick(legalForms);
  const bare = bareName(random, form, adjective);
  const domain = `client${index}.ru`;
  const isPerson = form === 'ИП';
  return {
    name: random.happens(0.6) ? bare : `${form} «${bare}»`,
    legalName: `${form} «${bare}»`,
    taxId: random.happens(0.95) ? taxNumber(random, isPerson) : null,
    kpp: !isPerson && random.happens(0.8) ? `${random.digits(4)}01001` : null,
    city,
    address: random.happens(0.8) ? `г. ${city}, ${random.pick(streets)}, д. ${random.whole(1, 180)}` : null,
    industry: random.pick(industries),
    tier: random.happens(0.1) ? null : random.happens(0.15) ? 'A' : random.happens(0.4) ? 'B' : 'C',
    source: random.pick(sources),
    website: random.happens(0.5) ? `https://${domain}` : null,
    domain,
    phones: random.happens(0.85)
      ? [`8 (${random.pick(['495', '812', '383', '343', '846'])}) ${random.digits(3)}-${random.digits(4)}`]
      : [],
    emails: random.happens(0.75) ? [`info@${domain}`] : [],
    competitors: random.happens(0.25) ? [random.pick(competitors)] : [],
    shareOfWallet: random.happens(0.4) ? random.whole(1, 20) * 5 : null,
    tags: random.happens(0.35) ? [random.pick(tags)] : [],
    note: random.happens(0.2) ? `Склад на ${random.pick(streets)}, пропуск заказывать за день.` : null,
  };
}

const INITIALS = [...'АБВГДЕЖЗИКЛМНОПРСТФШЭЮЯ'];

/** Names of one portfolio: a few in a hundred are met twice. */
function bareName(random: Random, form: string, adjective: string): string {
  if (form === 'ИП') return `${random.pick(surnames)} ${random.pick(INITIALS)}. ${random.pick(INITIALS)}.`;
  if (random.happens(0.15)) return `${adjective} ${random.pick(plants)} № ${random.whole(1, 400)}`;
  const stem = random.pick(nameStarts) + random.pick(nameMiddles);
  if (random.happens(0.4)) return `${random.pick(nameStarts)} ${stem} ${random.pick(nameEnds)}`;
  return random.happens(0.8) ? `${stem}-${random.whole(1, 9999)}` : `${stem} ${random.pick(nameEnds)}`;
}

/** A number whose check digits hold, but for three in a hundred. */
function taxNumber(random: Random, isPerson: boolean): string {
  const stem = `${random.whole(10, 89)}${random.digits(isPerson ? 8 : 7)}`;
  if (random.happens(0.03)) return stem + random.digits(isPerson ? 2 : 1);
  const tails = isPerson ? 100 : 10;
  for (let tail = 0; tail < tails; tail += 1) {
    const number = stem + String(tail).padStart(isPerson ? 2 : 1, '0');
    if (innChecksumHolds(number)) return number;
  }
  return `${stem}${isPerson ? '00' : '0'}`;
}
