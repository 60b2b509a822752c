import type { EntryOf } from '../../../../shared/contract/timeline.ts';
import { type EntryWords, factsOf, quoted, type Words } from './words.ts';

export function competitorWords({ record }: EntryOf<'competitorActivity'>, { t }: Words): EntryWords {
  const { competitor, confidence, source, offer } = record;
  return {
    title: `${t('events.kind.competitorActivity')}: ${competitor}`,
    facts: factsOf(
      t(`events.confidence.${confidence}`),
      source !== null && t('events.about.from', { source }),
    ),
    text: offer === null ? '' : t('events.about.offers', { offer }),
  };
}

export function ultimatumWords({ record, concessions }: EntryOf<'ultimatum'>, words: Words): EntryWords {
  const { t, person } = words;
  const { demand, outcome, contactId, answer } = record;
  return {
    title: `${t('events.kind.ultimatum')}: ${demand}`,
    facts: factsOf(
      {
        ...(outcome === 'open' ? { tone: 'warning' as const } : {}),
        text: t(`events.ultimatumOutcome.${outcome}`),
      },
      person(contactId),
      ...concessions.map(({ what }) => t('events.about.conceded', { what })),
    ),
    text: answer === null ? '' : t('events.about.answer', { answer }),
  };
}

export function concessionWords(
  { record, ultimatum, day: on }: EntryOf<'concession'>,
  words: Words,
): EntryWords {
  const { t, money, day } = words;
  const { what, cost, cameBack, cameBackAmount } = record;
  const back = [cameBack, cameBackAmount === null ? null : money(cameBackAmount)].filter(
    (each) => each !== null,
  );
  return {
    title: `${t('events.kind.concession')}: ${what}`,
    facts: factsOf(
      cost !== null && t('events.about.cost', { amount: money(cost) }),
      ultimatum !== null &&
        t('events.about.afterUltimatum', { demand: ultimatum.demand, date: day(ultimatum.madeOn, on) }),
    ),
    text: back.length === 0 ? '' : t('events.about.cameBack', { what: back.join(', ') }),
  };
}

export function referralWords({ record }: EntryOf<'referral'>, { t, person }: Words): EntryWords {
  const { referred, outcome, contactId, note } = record;
  return {
    title: `${t('events.kind.referral')}: ${referred}`,
    facts: factsOf(t(`events.referralOutcome.${outcome}`), person(contactId)),
    text: note ?? '',
  };
}

export function testimonialWords({ record, day: on }: EntryOf<'testimonial'>, words: Words): EntryWords {
  const { t, money, day, person } = words;
  const { bonus, bonusPaidOn } = record;
  const manager = words.manager(record.managerId);
  const amount = bonus === null ? '' : money(bonus);
  return {
    title: t('events.kind.testimonial'),
    facts: factsOf(
      person(record.contactId),
      bonus === null
        ? manager
        : manager === undefined
          ? t('events.about.bonus', { amount })
          : t('events.about.bonusFor', { amount, manager }),
      bonus !== null &&
        (bonusPaidOn === null
          ? t('events.about.bonusNotPaid')
          : t('events.about.bonusPaid', { date: day(bonusPaidOn, on) })),
    ),
    text: quoted(record.words),
  };
}

export function giftWords({ record }: EntryOf<'gift'>, { t, money, person }: Words): EntryWords {
  const { kind, what, contactId, cost, note } = record;
  return {
    title: `${t(`events.attention.${kind}`)}: ${what}`,
    facts: factsOf(
      person(contactId) ?? t('events.givenBefore.everybody'),
      cost !== null && t('events.about.cost', { amount: money(cost) }),
    ),
    text: note ?? '',
  };
}

export function recognitionWords({ record, day: on }: EntryOf<'recognition'>, words: Words): EntryWords {
  const { t, day, person } = words;
  const { kind, what, contactId, until } = record;
  return {
    title: `${t(`events.recognition.${kind}`)}: ${what}`,
    facts: factsOf(person(contactId), until !== null && t('events.about.until', { date: day(until, on) })),
    text: '',
  };
}
