import { AppError } from '../../shared/contract/errors.ts';
import { categories } from '../../shared/domain/loyalty/loyalty.ts';
import { motives } from '../../shared/domain/motives/motives.ts';
import { addDays } from '../../shared/time.ts';
import type { TestProfile } from './test-profile.ts';

/** Which act, on which of the records there are, and with what in it. */
export type Act = readonly [kind: number, which: number, value: number];

interface Scene {
  readonly call: TestProfile['call'];
  readonly value: number;
  readonly today: string;
  /** Some id of a table, by `which`; a client in lists unless another table is named. */
  some(table?: string, where?: string): string;
  /** A client and, maybe, a person of it. */
  someone(): { clientId: string; contactId: string | null };
}

const everyone = { query: { search: '', filters: [], sort: [] }, except: [] };

const acts: readonly ((scene: Scene) => Promise<unknown>)[] = [
  ({ call, value }) =>
    call('clients.create', {
      name: `Клиент ${value}`,
      city: value % 2 ? 'Казань' : null,
      phones: value % 3 ? [`+7 900 000-00-${10 + (value % 20)}`] : [],
    }),
  ({ call, value, some }) =>
    call('clients.update', {
      id: some(),
      patch: {
        name: `Имя ${value}`,
        tags: [`t${value % 3}`],
        phones: [`+7 900 000-00-${10 + (value % 90)}`],
      },
    }),
  ({ call, value, someone }) => {
    const { clientId, contactId } = someone();
    const motive = motives[value % 10] ?? 'benefit';
    return call('motives.set', {
      clientId,
      motives: [{ motive, isPrimary: value % 2 === 0, note: `сказал ${value}`, contactId }],
    });
  },
  ({ call, value, some, today }) =>
    call('loyalty.assess', {
      clientId: some(),
      category: categories[value % 6] ?? 'faithful',
      reason: 'r',
      canLeave: 'no',
      why: null,
      assessedOn: today,
    }),
  ({ call, value, some, today }) =>
    call('purchases.create', {
      clientId: some(),
      date: addDays(today, -value),
      amount: value * 100,
      dueOn: today,
    }),
  ({ call, value, some }) =>
    call('contacts.create', { clientId: some(), name: `Человек ${value}`, isMain: value % 2 === 0 }),
  ({ call, value, someone }) =>
    call('interactions.create', { ...someone(), kind: 'call', direction: value % 2 ? 'ours' : 'theirs' }),
  ({ call, some }) => call('clients.remove', { selection: { ids: [some()] } }),
  ({ call, value }) =>
    call('clients.bulkUpdate', {
      selection: everyone,
      change: {
        patch: {
          status: value % 2 ? 'lost' : 'active',
          lossReason: value % 2 ? 'competitive' : null,
          tier: 'A',
        },
        lists: { tags: { add: [`t${value % 3}`], remove: ['t0'] } },
      },
    }),
  ({ call, value, someone, today }) =>
    call('promises.create', { ...someone(), what: `обещание ${value}`, dueOn: today }),
  ({ call, some, today }) => call('promises.update', { id: some('promise'), patch: { keptOn: today } }),
  ({ call, some }) => call('promises.remove', { id: some('promise') }),
  ({ call, someone, some, value }) =>
    call('complaints.create', { ...someone(), what: 'Брак', managerId: value % 2 ? some('manager') : null }),
  ({ call, some }) => call('competitorActivities.create', { clientId: some(), competitor: 'Север' }),
  ({ call, someone }) => call('ultimatums.create', { ...someone(), demand: 'Скидка' }),
  async ({ call, some }) => {
    const ultimatumId = some('ultimatum');
    return call('concessions.create', {
      clientId: some('client', `id = (SELECT client_id FROM ultimatum WHERE id = '${ultimatumId}')`),
      ultimatumId,
      what: '3 %',
    });
  },
  ({ call, someone }) => call('referrals.create', { ...someone(), referred: 'Юг' }),
  ({ call, someone }) => call('testimonials.create', { ...someone(), words: 'Спасибо' }),
  ({ call, someone }) => call('gifts.create', { ...someone(), what: 'Книга' }),
  ({ call, someone }) => call('recognitions.create', { ...someone(), kind: 'title', what: 'Лучший' }),
  ({ call, someone, value }) => call('interviews.create', { ...someone(), nps: value % 11 }),
  ({ call, someone, some, today }) =>
    call('tasks.create', { ...someone(), what: 'Каталог', dueOn: today, managerId: some('manager') }),
  ({ call, some, value, today }) => {
    const purchaseId = some('purchase');
    const clientId = some('client', `id = (SELECT client_id FROM purchase WHERE id = '${purchaseId}')`);
    return call('payments.create', { clientId, purchaseId, amount: value * 60, paidOn: today });
  },
  ({ call, some }) => call('purchases.remove', { id: some('purchase') }),
  ({ call, some, value }) =>
    call('contacts.update', { id: some('contact'), patch: { isMain: true, position: `п${value}` } }),
  ({ call, some }) => call('contacts.remove', { id: some('contact') }),
  ({ call, value }) => call('managers.create', { name: `Менеджер ${value % 7}` }),
  ({ call, some }) => call('managers.remove', { id: some('manager') }),
  ({ call, some }) => call('clients.update', { id: some(), patch: { managerId: some('manager') } }),
  ({ call, some, value }) =>
    call('handover.move', {
      scope: value % 2 ? { managerId: some('manager') } : { selection: everyone },
      to: value % 3 ? some('manager', `name <> 'Менеджер ${value % 5}'`) : null,
    }),
  ({ call, value }) => call('customFields.create', { name: `Поле ${value % 9}`, type: 'text', choices: [] }),
  ({ call, some, value }) =>
    call('clients.update', { id: some(), patch: { custom: { [some('custom_field')]: `з${value}` } } }),
  ({ call, some }) => call('customFields.remove', { id: some('custom_field') }),
  ({ call, some, value }) =>
    call('merging.merge', {
      keptId: some(),
      otherId: some('client', `removed_at IS NULL AND merged_into IS NULL AND no % 2 = ${value % 2}`),
      choices: { name: value % 2 ? 'other' : 'kept', tags: 'kept' },
    }),
  ({ call, some }) => call('merging.takeApart', { id: some('client', 'merged_into IS NOT NULL') }),
  ({ call, some }) =>
    call('duplicates.dismiss', { firstId: some(), secondId: some('client', 'merged_into IS NULL') }),
  ({ call, some }) => call('bin.restore', { ids: [some('client', 'removed_at IS NOT NULL')] }),
  async ({ call, some, value }) => {
    const { entries } = await call('journal.history', { clientId: some(), limit: 20 });
    const entry = entries[value % Math.max(1, entries.length)];
    const change = entry?.changes[0];
    if (!entry || !change || change.change === 'i') return;
    const field = change.change === 'u' ? change.fields[0]?.field : undefined;
    await call('journal.restore', {
      operationId: entry.id,
      seq: change.seq,
      ...(field === undefined ? {} : { field }),
    });
  },
];

export const ACTS = acts.length;

/** Refusals that a random act may meet; any other failure is a mistake of ours. */
const REFUSALS: readonly string[] = [
  'NOT_FOUND',
  'INVALID_INPUT',
  'IN_USE',
  'DUPLICATE_NAME',
  'CLIENT_MERGED',
  'MERGED_FURTHER',
  'RESTORE_GONE',
  'RESTORE_TAKEN',
  'LOSS_REASON_WITHOUT_LOSS',
];

/** Does some change through the contract; one that does not apply does nothing. */
export async function act(of: TestProfile, [kind, which, value]: Act): Promise<void> {
  const { sql } = of.core.parts;
  const some = (
    table = 'client',
    where = table === 'client' ? 'removed_at IS NULL AND merged_into IS NULL' : '1',
  ) => {
    const ids = sql.column<string>(`SELECT id FROM ${table} WHERE ${where} ORDER BY id`);
    return ids[which % Math.max(1, ids.length)] ?? '';
  };
  const someone = () => {
    const clientId = some();
    return { clientId, contactId: value % 2 ? some('contact', `client_id = '${clientId}'`) || null : null };
  };
  try {
    await acts[kind % ACTS]?.({ call: of.call, value, today: of.clock.today(), some, someone });
  } catch (error) {
    if (!(error instanceof AppError) || !REFUSALS.includes(error.code)) throw error;
  }
}
