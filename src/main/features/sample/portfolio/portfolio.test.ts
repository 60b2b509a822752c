import { describe, expect, it } from 'vitest';
import { referralInput, testimonialInput } from '../../../../shared/contract/advocacy.ts';
import { giftInput, recognitionInput } from '../../../../shared/contract/attention.ts';
import { clientInput } from '../../../../shared/contract/clients.ts';
import {
  competitorActivityInput,
  concessionInput,
  ultimatumInput,
} from '../../../../shared/contract/competition.ts';
import { complaintInput } from '../../../../shared/contract/complaints.ts';
import { contactInput } from '../../../../shared/contract/contacts.ts';
import { interactionInput } from '../../../../shared/contract/interactions.ts';
import { interviewInput } from '../../../../shared/contract/interviews.ts';
import { assessmentInput } from '../../../../shared/contract/loyalty.ts';
import { type MotiveInput, motiveInput } from '../../../../shared/contract/motives.ts';
import { promiseInput } from '../../../../shared/contract/promises.ts';
import { purchaseInput } from '../../../../shared/contract/purchases.ts';
import { taskInput } from '../../../../shared/contract/tasks.ts';
import { innChecksumHolds } from '../../../../shared/domain/clients/inn.ts';
import { daysBetween, localDate } from '../../../../shared/time.ts';
import { portfolio } from './portfolio.ts';
import type { SampleClient, SampleMotive } from './sample-client.ts';

const TODAY = '2026-06-15';
const clients = [...portfolio(TODAY, 'ru')];
const domestic = clients.filter(({ client }) => client.country === 'Россия');

const all = <T>(of: (client: SampleClient) => readonly T[]): T[] => clients.flatMap(of);
const repeats = (values: readonly string[]): string[] =>
  values.filter((each, i) => values.indexOf(each) !== i);

it('is the same every time', () => {
  expect([...portfolio(TODAY, 'ru')]).toEqual(clients);
});

/** The input that each kind of record is checked against. */
const inputs = {
  promise: promiseInput,
  complaint: complaintInput,
  competitor_activity: competitorActivityInput,
  ultimatum: ultimatumInput,
  concession: concessionInput,
  referral: referralInput,
  testimonial: testimonialInput,
  gift: giftInput,
  recognition: recognitionInput,
  interview: interviewInput,
  task: taskInput,
};

/** A motive as the contract takes it. */
const toldMotive = ({ motive, isPrimary, note, saidOn, strength, fadesOn }: SampleMotive): MotiveInput => ({
  motive,
  isPrimary,
  note,
  saidOn,
  strength,
  fadesOn,
});

describe('what is recorded', () => {
  it('is what the contract takes', () => {
    for (const { client, people, motives, assessments, purchases, talks, records } of clients) {
      clientInput.partial().parse(client);
      contactInput.partial().array().parse(people);
      motiveInput.array().parse(motives.map(toldMotive));
      assessmentInput.partial({ chips: true }).array().parse(assessments);
      purchaseInput.partial().array().parse(purchases);
      for (const { kind, fields } of records)
        inputs[kind.table as keyof typeof inputs].partial().parse(fields);
      for (const { person, ...talk } of talks) {
        interactionInput.partial().parse({ ...talk, contactId: null });
        expect(person === null || people[person] !== undefined).toBe(true);
      }
    }
  });

  it('lies within two years up to today', () => {
    const dates = [
      ...all((each) => each.purchases.map(({ date }) => date)),
      ...all((each) => each.talks.map(({ at }) => localDate(at))),
    ];
    const ages = dates.map((date) => daysBetween(date, TODAY));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ages)).toBeLessThanOrEqual(740);
    for (const { deliveryMade, paidOn } of all((each) => each.purchases)) {
      expect((deliveryMade ?? TODAY) <= TODAY && (paidOn ?? TODAY) <= TODAY).toBe(true);
    }
  });

  it('leaves no gap in a text', () => {
    const texts = [
      ...all(({ client }) => [client.name, client.legalName ?? '-', client.address ?? '-']),
      ...all((each) => each.talks.map(({ text }) => text)),
    ];
    expect(texts.filter((text) => /[{}#]|undefined|null|  |^$/.test(text))).toEqual([]);
  });

  it('is in Russian for those who speak it and in English for the others', () => {
    for (const { client, talks, assessments } of clients) {
      const isRussian = ['Россия', 'Казахстан', 'Беларусь', 'Узбекистан'].includes(client.country ?? '');
      for (const { text } of talks) expect(/[А-я]/.test(text)).toBe(isRussian);
      for (const { reason } of assessments) expect(/[А-я]/.test(reason)).toBe(isRussian);
    }
  });
});

describe('other records', () => {
  const records = all((each) => each.records);

  it('are of every kind', () => {
    expect([...new Set(records.map(({ kind }) => kind.table))].toSorted()).toEqual(
      Object.keys(inputs).toSorted(),
    );
  });

  it('happened before today, but for what is still to be done', () => {
    const ahead = ['dueOn', 'until'];
    for (const { fields } of records) {
      const days = Object.entries(fields).filter(
        ([field]) => /On$|^since$/.test(field) && !ahead.includes(field),
      );
      for (const [field, day] of days) expect([field, String(day) <= TODAY]).toEqual([field, true]);
    }
  });

  it('leave work for today: promises and complaints that are open, some of them overdue', () => {
    const open = records.filter(
      ({ kind, fields }) => kind.table === 'promise' && !fields['keptOn'] && !fields['brokenOn'],
    );
    expect(open.length).toBeGreaterThan(20);
    expect(open.filter(({ fields }) => String(fields['dueOn']) < TODAY).length).toBeGreaterThan(5);
    expect(records.some(({ kind, fields }) => kind.table === 'complaint' && !fields['answeredOn'])).toBe(
      true,
    );
  });

  it('let what was promised be kept after it was made, and an answer follow its complaint', () => {
    for (const { kind, fields } of records) {
      if (kind.table === 'promise') expect(String(fields['madeOn']) < String(fields['dueOn'])).toBe(true);
      if (kind.table === 'complaint' && fields['answeredOn'])
        expect(String(fields['receivedOn']) <= String(fields['answeredOn'])).toBe(true);
    }
  });
});

describe('companies', () => {
  it('are all different', () => {
    expect(repeats(clients.map(({ client }) => client.name))).toEqual([]);
    expect(repeats(all(({ client }) => (client.taxId ? [client.taxId] : [])))).toEqual([]);
    expect(repeats(all(({ client }) => client.phones ?? []))).toEqual([]);
    expect(repeats(all(({ people }) => people.flatMap(({ phones }) => phones.slice(0, 1))))).toEqual([]);
    expect(repeats(all(({ people }) => people.flatMap(({ emails }) => emails)))).toEqual([]);
  });

  it('in Russia have tax numbers that pass their check digits, but for two', () => {
    const numbers = domestic.flatMap(({ client }) => (client.taxId ? [client.taxId] : []));
    expect(numbers.length).toBeGreaterThan(230);
    expect(numbers.filter((number) => !innChecksumHolds(number))).toHaveLength(2);
    for (const { client } of domestic) {
      const isCompany = client.taxId?.length === 10;
      expect(client.kpp).toEqual(isCompany ? `${client.taxId?.slice(0, 4)}01001` : null);
    }
  });

  it('abroad write themselves in Latin letters and never pass for a Russian number', () => {
    const foreign = clients.filter((each) => !domestic.includes(each));
    expect(foreign).toHaveLength(45);
    expect(new Set(foreign.map(({ client }) => client.country)).size).toBe(7);
    for (const { client } of foreign) {
      expect(client.name).not.toMatch(/[А-я]/);
      expect(client.taxId ?? '-').not.toMatch(/^(\d{10}|\d{12})$/);
    }
  });

  it('can be reached nowhere but in reserved domains', () => {
    const addresses = [
      ...all(({ client }) => [...(client.emails ?? []), ...(client.website ? [client.website] : [])]),
      ...all(({ people }) => people.flatMap(({ emails }) => emails)),
    ];
    expect(addresses.filter((each) => !each.endsWith('.example'))).toEqual([]);
  });
});

it('has one to four people at each client, one of them the main contact who is still there', () => {
  for (const { people } of clients) {
    expect(people.length).toBeGreaterThanOrEqual(1);
    expect(people.length).toBeLessThanOrEqual(4);
    expect(people.filter(({ isMain }) => isMain).map(({ hasLeft }) => hasLeft)).toEqual([false]);
  }
  expect(all(({ people }) => people.filter(({ hasLeft }) => hasLeft)).length).toBeGreaterThan(10);
});

it('stays within its shares on any day', () => {
  for (const today of ['2024-02-29', '2025-01-03', '2027-12-31']) {
    const other = [...portfolio(today, 'en')];
    const debtors = other.filter(({ purchases }) =>
      purchases.some(({ dueOn, paidOn }) => dueOn !== null && paidOn === null && dueOn < today),
    );
    const lastTalk = other.map(({ talks }) => talks.findLast(({ kind }) => kind !== 'note')?.at ?? 0);
    expect([today, other.length, debtors.length]).toEqual([today, 300, 21]);
    expect(lastTalk.every((at) => daysBetween(localDate(at), today) >= 1)).toBe(true);
    expect(other.every(({ talks }) => talks.every(({ text }) => !/[А-я]/.test(text)))).toBe(true);
  }
});
