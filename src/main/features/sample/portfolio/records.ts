import type { Severity } from '../../../../shared/domain/complaints/complaints.ts';
import { addDays, type PlainDate } from '../../../../shared/time.ts';
import {
  competitorActivityKind,
  concessionKind,
  ultimatumKind,
} from '../../competition/competition.repository.ts';
import { complaintKind } from '../../complaints/complaints.repository.ts';
import { promiseKind } from '../../promises/promises.repository.ts';
import { taskKind } from '../../tasks/tasks.repository.ts';
import { demands, grievances, nextSteps, promised, rivalry } from '../words/records.ts';
import { say } from '../words/said.ts';
import { advocacy } from './advocacy.ts';
import { workday, workdayAgo } from './days.ts';
import { type Dealings, isSilent } from './dealings.ts';
import type { Random } from './random.ts';
import { of, type SampleRecord } from './sample-record.ts';
import { makeInterviews } from './voices.ts';

/** Days over New Year on which nobody works: what is due after more of them is due after it was promised. */
const LONGEST_HOLIDAY = 10;

/** What else was recorded of a client in two years: voices, promises, complaints, rivals, attention. */
export function makeRecords(random: Random, dealings: Dealings): SampleRecord[] {
  if (dealings.lot.story === 'prospect') return [task(random, dealings)];
  return [
    ...makeInterviews(random, dealings),
    ...promises(random, dealings),
    ...complaints(random, dealings),
    ...competition(random, dealings),
    ...advocacy(random, dealings),
    ...(!isSilent(dealings.lot) && random.chance(dealings.tier === 'C' ? 0.25 : 0.7)
      ? [task(random, dealings)]
      : []),
  ];
}

function task(random: Random, { company, today }: Dealings): SampleRecord {
  return of(taskKind, {
    what: say(random.pick(nextSteps), company.speaks),
    dueOn: workday(addDays(today, random.int(-4, 14))),
  });
}

/** A few a year; most are kept, some late with a word ahead or without, some are open or overdue today. */
function promises(random: Random, { company, tier, today, lot }: Dealings): SampleRecord[] {
  const count = random.int(0, tier === 'A' ? 5 : tier === 'B' ? 3 : 1);
  const next = random.dealer(promised);
  return Array.from({ length: count }, (_, place) => {
    const isLatest = place === count - 1 && !isSilent(lot);
    const madeOn = workdayAgo(today, isLatest ? random.int(1, 20) : random.int(40, 400));
    const dueOn = workday(addDays(madeOn, random.int(LONGEST_HOLIDAY, 18)));
    return of(promiseKind, {
      what: say(next(), company.speaks),
      madeOn,
      dueOn,
      ...kept(random, dueOn, today, isLatest),
    });
  });
}

function kept(random: Random, dueOn: PlainDate, today: PlainDate, isLatest: boolean) {
  if (isLatest && (dueOn >= today || random.chance(0.5))) return {};
  const outcome = random.weighted([
    ['kept', 70],
    ['warned', 14],
    ['late', 10],
    ['broken', 6],
  ]);
  if (outcome === 'broken') return { brokenOn: earlier(addDays(dueOn, 2), today) };
  if (outcome === 'kept') return { keptOn: earlier(addDays(dueOn, -random.int(0, 2)), today) };
  const keptOn = earlier(addDays(dueOn, random.int(2, 9)), today);
  return outcome === 'warned' ? { keptOn, warnedOn: addDays(dueOn, -1) } : { keptOn };
}

/** What followed late deliveries and faulty goods; the latest may still wait for its answer. */
function complaints(random: Random, { company, buying, today, lot }: Dealings): SampleRecord[] {
  const days = [...buying.slips, ...buying.returns.map(({ day }) => day)].filter(() => random.chance(0.45));
  return days.slice(0, 3).map((day) => {
    const { what, answer } = random.pick(grievances);
    const receivedOn = workdayAgo(today, Math.max(1, day - 1));
    const isOpen = day < 25 && random.chance(0.6);
    return of(complaintKind, {
      receivedOn,
      what: say(what, company.speaks),
      severity: random.weighted<Severity>([
        ['minor', 40],
        ['serious', 48],
        ['critical', 12],
      ]),
      dueOn: addDays(receivedOn, 5),
      ...(isOpen
        ? {}
        : {
            answeredOn: earlier(addDays(receivedOn, random.int(1, 9)), today),
            answer: say(answer, company.speaks),
            outcome: random.weighted([
              ['satisfied', lot.story === 'declining' ? 25 : 50],
              ['accepted', 35],
              ['dissatisfied', lot.story === 'declining' ? 40 : 15],
            ] as const),
          }),
    });
  });
}

/** Rivals at those who look around, and threats of those who threaten. */
function competition(
  random: Random,
  { category, company, lot, today, competitors }: Dealings,
): SampleRecord[] {
  const records: SampleRecord[] = [];
  const looksAround = category === 'switcher' || category === 'pragmatist' || lot.story === 'declining';
  if (looksAround && competitors.length > 0 && random.chance(0.6)) {
    const { offer, source } = random.pick(rivalry);
    records.push(
      of(competitorActivityKind, {
        noticedOn: workdayAgo(today, random.int(6, 260)),
        competitor: competitors[0] ?? '',
        offer: say(offer, company.speaks),
        source: say(source, company.speaks),
        confidence: random.pick(['rumour', 'likely', 'likely', 'certain']),
      }),
    );
  }
  if (category === 'blackmailer') records.push(...threats(random, { company, today }));
  return records;
}

function threats(random: Random, { company, today }: Pick<Dealings, 'company' | 'today'>): SampleRecord[] {
  const { demand, given, back } = random.pick(demands);
  const day = random.int(12, 200);
  const isOpen = random.chance(0.2);
  const threat = of(ultimatumKind, {
    madeOn: workdayAgo(today, day),
    demand: say(demand, company.speaks),
    outcome: isOpen ? 'open' : random.pick(['partly', 'granted', 'refused']),
  });
  const isGiven = !isOpen && threat.fields['outcome'] !== 'refused';
  if (!isGiven) return [threat];
  return [
    threat,
    of(concessionKind, {
      givenOn: workdayAgo(today, day - 5),
      what: say(given, company.speaks),
      cost: random.int(20, 240) * 100_000,
      cameBack: say(back, company.speaks),
    }),
  ];
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b);
