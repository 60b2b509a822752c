import { motives } from '../../shared/domain/motives/motives.ts';
import { addDays } from '../../shared/time.ts';
import type { TestProfile } from './test-profile.ts';

export interface FilledClient {
  readonly id: string;
  readonly contactId: string;
  readonly purchaseId: string;
  readonly ultimatumId: string;
}

/**
 * A client with rows in every table that clients have; `seed` decides what is in them. Two of the same seed are
 * alike, so that whatever can clash in a merge does.
 */
export async function filledClient(of: TestProfile, name: string, seed: number): Promise<FilledClient> {
  const { call, clock } = of;
  const today = clock.today();
  const day = (back: number) => addDays(today, -((seed * 7 + back) % 400));
  const { id: clientId } = await call('clients.create', {
    name,
    city: seed % 2 ? 'Казань' : null,
    phones: [`+7 900 000-00-${10 + (seed % 90)}`],
    emails: [`a${seed}@example.com`],
    tags: [`t${seed % 3}`, 'общий'],
    status: seed % 4 === 0 ? 'lost' : 'active',
    lossReason: seed % 4 === 0 ? 'competitive' : null,
    note: seed % 3 === 0 ? `Заметка ${seed}` : null,
  });
  const person = async (isMain: boolean) =>
    (await call('contacts.create', { clientId, name: `Человек ${seed} ${isMain}`, isMain })).id;
  const contactId = await person(true);
  await person(false);
  const withPerson = { clientId, contactId };
  await call('motives.set', {
    clientId,
    motives: [0, seed % 5, 6]
      .filter((at, i, all) => all.indexOf(at) === i)
      .map((at, i) => ({
        motive: motives[at] ?? 'benefit',
        isPrimary: i === 0,
        note: `«слова ${seed} ${at}»`,
        contactId,
        saidOn: day(at),
      })),
  });
  await call('loyalty.assess', {
    clientId,
    category: 'faithful',
    reason: `r${seed}`,
    canLeave: 'no',
    why: null,
    assessedOn: day(3),
  });
  const { id: purchaseId } = await call('purchases.create', {
    clientId,
    date: day(1),
    amount: 1000 + seed,
    dueOn: day(0),
  });
  await call('payments.create', { clientId, purchaseId, amount: 10 + seed, paidOn: day(0) });
  await call('interactions.create', { ...withPerson, kind: 'call', text: `звонок ${seed}` });
  await call('promises.create', { ...withPerson, what: `обещание ${seed}`, dueOn: today });
  await call('complaints.create', { ...withPerson, purchaseId, what: 'Брак' });
  await call('competitorActivities.create', { clientId, competitor: 'Север' });
  const { id: ultimatumId } = await call('ultimatums.create', { ...withPerson, demand: 'Скидка' });
  await call('concessions.create', { clientId, ultimatumId, what: 'Скидка 3 %' });
  await call('referrals.create', { ...withPerson, referred: 'Юг' });
  await call('testimonials.create', { ...withPerson, words: 'Спасибо' });
  await call('gifts.create', { ...withPerson, what: 'Книга' });
  await call('recognitions.create', { ...withPerson, kind: 'title', what: 'Лучший оптовик' });
  await call('interviews.create', { ...withPerson, purchaseId, nps: seed % 11 });
  await call('tasks.create', { ...withPerson, what: 'Прислать каталог', dueOn: today });
  const { work, newId } = of.core.parts;
  const other = (await call('clients.create', { name: `Не ${name}` })).id;
  work.run({ label: 'motivesSet', params: { client: name } }, (write) => {
    const row = () => ({ id: newId(), client_id: clientId });
    write.insert('motive_check', {
      ...row(),
      motive: 'supplier_outage',
      checked_on: day(2),
      holds: 1,
      note: null,
    });
    write.insert('category_opinion', {
      ...row(),
      suggested: 'switcher',
      agrees: 0,
      evidence: '[]',
      note: `нет ${seed}`,
      answered_on: day(2),
    });
    write.insert('not_duplicate', { ...row(), other_id: other });
    write.insert('not_duplicate', { id: newId(), client_id: other, other_id: clientId });
  });
  return { id: clientId, contactId, purchaseId, ultimatumId };
}
