import { describe, expect, it } from 'vitest';
import { contract, isProcedure } from '../../../../shared/contract/contract.ts';
import { timelineKinds } from '../../../../shared/domain/timeline/timeline.ts';
import { createIdMaker } from '../../../../shared/ids.ts';
import { blankEvent, draftOfEvent, finishedEvent, formOf, missingFields } from './event-draft.ts';
import { type FormKind, isFormKind } from './event-forms.ts';
import type { Field } from './field.ts';

const newId = createIdMaker(
  () => 1,
  (bytes) => bytes.fill(7),
);
const clientId = newId();
const kinds = timelineKinds.filter(isFormKind);

/** Something a person could have said in a field. */
function said(field: Field): unknown {
  switch (field.type) {
    case 'text':
    case 'long':
      return ' слова ';
    case 'money':
      return 12.34;
    case 'score':
      return 9;
    case 'date':
      return '2026-06-15';
    case 'flag':
      return true;
    case 'currency':
      return 'EUR';
    case 'moment':
      return { date: '2026-06-15', time: '14:05' };
    case 'choice':
      return field.choices.at(-1);
    default:
      return clientId;
  }
}

const filled = (kind: FormKind) =>
  Object.fromEntries(formOf(kind).fields.map((field) => [field.name, said(field)]));

function inputOf(name: string) {
  if (!isProcedure(name)) throw new Error(name);
  return contract[name].input;
}

describe.each(kinds)('the form of %s', (kind) => {
  const { noun } = formOf(kind);

  it('asks for what the contract takes, filled in or blank but for what is needed', () => {
    const create = inputOf(`${noun}.create`);
    expect(create.safeParse({ clientId, ...finishedEvent(kind, filled(kind), 5) }).error).toBeUndefined();
    const blank = blankEvent(kind, '2026-06-15', 'RUB');
    const needed = Object.fromEntries(
      formOf(kind)
        .fields.filter(({ isRequired }) => isRequired === true)
        .map((field) => [field.name, said(field)]),
    );
    expect(
      create.safeParse({ clientId, ...finishedEvent(kind, { ...blank, ...needed }, 5) }).error,
    ).toBeUndefined();
  });

  it('corrects what was recorded, and changes nothing by itself', () => {
    const record = finishedEvent(kind, filled(kind), 5);
    if (record === null) throw new Error('unfinished');
    const patch = finishedEvent(kind, draftOfEvent(kind, record), 99, { isCorrection: true });
    expect(inputOf(`${noun}.update`).safeParse({ id: clientId, patch }).error).toBeUndefined();
    expect(record).toMatchObject(patch ?? {});
  });
});

describe('a draft', () => {
  it('is not saved while something needed is missing', () => {
    const blank = blankEvent('complaint', '2026-06-15', 'RUB');
    expect(missingFields('complaint', blank)).toEqual(['what']);
    expect(finishedEvent('complaint', { ...blank, what: '  ' }, 5)).toBeNull();
    expect(missingFields('complaint', { ...blank, what: 'Брак', receivedOn: null })).toEqual(['receivedOn']);
  });

  it('happens at the moment of saving until another is said, and not at what is no time', () => {
    const blank = blankEvent('interaction', '2026-06-15', 'RUB');
    expect(finishedEvent('interaction', blank, 5)).toMatchObject({ at: 5 });
    const untimed = { ...blank, at: { date: '2026-06-15', time: '' } };
    expect(finishedEvent('interaction', untimed, 5)).toBeNull();
  });

  it('begins with what is known already', () => {
    const draft = blankEvent('payment', '2026-06-15', 'RUB', { purchaseId: clientId, amount: 4550 });
    expect(draft).toMatchObject({ purchaseId: clientId, amount: 45.5, paidOn: '2026-06-15' });
  });

  it('leaves out what is not asked', () => {
    const draft = blankEvent('purchase', '2026-06-15', 'RUB');
    expect(finishedEvent('purchase', draft, 5, { without: ['paidOn'] })).not.toHaveProperty('paidOn');
  });
});
