import type { EntryOf } from '../../../../shared/contract/timeline.ts';
import { complaintState } from '../../../../shared/domain/complaints/complaints.ts';
import { isContact } from '../../../../shared/domain/interactions/interactions.ts';
import { promiseState } from '../../../../shared/domain/promises/promises.ts';
import { daysBetween } from '../../../../shared/time.ts';
import { localTime } from '../events/moment.ts';
import type { Fact } from '../facts.tsx';
import { purchaseFacts } from './purchase-words.ts';
import { type EntryWords, factsOf, quoted, type Words } from './words.ts';

export function interactionWords({ record }: EntryOf<'interaction'>, { t, person }: Words): EntryWords {
  const { kind, direction, contactId, at, mood, isPriceObjection, isPostponed, text } = record;
  return {
    title: t(`domain.interactionKind.${kind}`),
    facts: factsOf(
      isContact(kind) && t(`domain.direction.${direction}`),
      person(contactId),
      localTime(at),
      mood !== null && {
        ...(mood === 'bad' ? { tone: 'warning' as const } : {}),
        text: t('events.about.moodIs', { mood: t(`events.mood.${mood}`).toLowerCase() }),
      },
      isPriceObjection && { tone: 'warning', text: t('events.about.priceObjection') },
      isPostponed && { tone: 'warning', text: t('events.about.postponed') },
    ),
    text,
  };
}

export function purchaseWords(entry: EntryOf<'purchase'>, words: Words): EntryWords {
  const { record } = entry;
  return {
    title: words.purchaseName(record),
    figure:
      record.amount === null
        ? words.t('events.purchase.noAmount')
        : words.money(record.amount, record.currency),
    facts: purchaseFacts(entry, words),
    text: record.note ?? '',
  };
}

export function paymentWords({ record, purchase, day: on }: EntryOf<'payment'>, words: Words): EntryWords {
  const { t, day, money } = words;
  return {
    title: t('events.kind.payment'),
    figure: money(record.amount, purchase.currency),
    facts: factsOf(
      purchase.orderNumber === null
        ? t('events.about.forPurchase', { date: day(purchase.date, on) })
        : t('events.about.forOrder', { number: purchase.orderNumber }),
    ),
    text: record.note ?? '',
  };
}

export function promiseWords({ record, day: on }: EntryOf<'promise'>, words: Words): EntryWords {
  const { t, day, person, today } = words;
  const state = promiseState(record, today);
  const tone = {
    open: undefined,
    kept: undefined,
    late: 'warning',
    overdue: 'risk',
    broken: 'risk',
  } as const;
  return {
    title: `${t('events.kind.promise')}: ${record.what}`,
    facts: factsOf(
      { ...(tone[state] ? { tone: tone[state] } : {}), text: t(`events.promiseState.${state}`) },
      t('events.about.by', { date: day(record.dueOn, on) }),
      record.keptOn !== null && t('events.about.keptOn', { date: day(record.keptOn, on) }),
      record.warnedOn !== null && t('events.about.warned', { date: day(record.warnedOn, on) }),
      person(record.contactId),
    ),
    text: record.note ?? '',
  };
}

export function complaintWords(entry: EntryOf<'complaint'>, words: Words): EntryWords {
  const { t, day, person, manager } = words;
  const { record, day: on } = entry;
  const { what, severity, outcome, answer, answeredOn, dueOn } = record;
  return {
    title: `${t('events.kind.complaint')}: ${what}`,
    facts: factsOf(
      t(`events.severity.${severity}`),
      howComplaintStands(entry, words),
      answeredOn === null &&
        dueOn !== null &&
        dueOn >= words.today &&
        t('events.about.by', { date: day(dueOn, on) }),
      outcome !== null && t(`events.complaintOutcome.${outcome}`),
      manager(record.managerId),
      person(record.contactId),
    ),
    text: answer === null ? '' : t('events.about.answer', { answer }),
  };
}

function howComplaintStands({ record, day: on }: EntryOf<'complaint'>, words: Words): Fact {
  const { t, format, day, today } = words;
  const open = daysBetween(on, today);
  const days = format.days(Math.max(0, open));
  switch (complaintState(record, today)) {
    case 'answered':
      return { text: t('events.about.answered', { date: day(record.answeredOn ?? on, on) }) };
    case 'overdue':
      return { tone: 'risk', text: t('events.about.overdue', { days, date: day(record.dueOn ?? on, on) }) };
    case 'open':
      return {
        tone: 'warning',
        text: open > 0 ? t('events.about.open', { days }) : t('events.about.openToday'),
      };
  }
}

export function interviewWords({ record }: EntryOf<'interview'>, { t, person }: Words): EntryWords {
  const { channel, contactId, nps, buyAgain, preference, quote } = record;
  return {
    title: t('events.kind.interview'),
    facts: factsOf(
      t(`events.interviewChannel.${channel}`),
      person(contactId),
      nps !== null && t('events.about.nps', { nps }),
      buyAgain !== null && t('events.about.buyAgain', { word: t(`events.desire.${buyAgain}`).toLowerCase() }),
      preference !== null &&
        t('events.about.preference', { word: t(`events.preference.${preference}`).toLowerCase() }),
    ),
    text: quoted(quote),
  };
}

export function assessmentWords({ record }: EntryOf<'assessment'>, { t }: Words): EntryWords {
  const { category, reason, assessedBy, why } = record;
  return {
    title: `${t('events.kind.assessment')}: ${t(`domain.category.${category}`)}`,
    facts: factsOf(assessedBy),
    text: why === null ? reason : `${reason}\n${why}`,
  };
}

export function taskWords({ record }: EntryOf<'task'>, { t, person }: Words): EntryWords {
  const { what, contactId, result } = record;
  return {
    title: `${t('events.kind.task')}: ${what}`,
    facts: factsOf(person(contactId)),
    text: result === null ? '' : t('events.about.result', { result }),
  };
}
