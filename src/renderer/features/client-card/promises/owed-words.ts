import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Owed } from '../../../../shared/contract/promises.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time.ts';
import { today, useFormat } from '../../../lib/format.ts';
import type { Fact } from '../facts.tsx';
import { useShortDay } from '../timeline/short-day.ts';

interface OwedWords {
  /** What it is, in a few words. */
  what(item: Owed): string;
  /** How it stands: by when, to whom, and whether the client was warned. */
  facts(item: Owed): Fact[];
}

const warnedOn = (item: Owed) =>
  item.kind === 'promise'
    ? item.record.warnedOn
    : item.kind === 'delivery'
      ? item.record.deliveryWarned
      : null;

/** Says what we owe as a person would. */
export function useOwedWords(contacts: readonly Contact[]): OwedWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { day: shortDay } = useShortDay();
  const day = (date: PlainDate) => shortDay(date, today());
  const stands = ({ dueOn, state }: Owed): Fact[] => {
    if (dueOn === null) return [{ text: t('events.owed.noDay') }];
    const date = day(dueOn);
    if (state === 'overdue')
      return [
        {
          tone: 'risk',
          text: t('events.owed.overdue', { days: format.days(daysBetween(dueOn, today())), date }),
        },
      ];
    const due = { text: t('events.owed.due', { date }) };
    if (state === 'open') return [due];
    const word = t(`events.promiseState.${state}`);
    return [
      state === 'kept' ? { text: word } : { text: word, tone: state === 'late' ? 'warning' : 'risk' },
      due,
    ];
  };
  return {
    what(item) {
      switch (item.kind) {
        case 'promise':
          return item.record.what;
        case 'delivery':
          return item.record.orderNumber === null
            ? t('events.owed.deliveryFor', { date: day(item.record.date) })
            : t('events.owed.deliveryOf', { number: item.record.orderNumber });
        case 'complaint':
          return t('events.owed.complaint', { what: item.record.what });
        case 'task':
          return t('events.owed.task', { what: item.record.what });
      }
    },
    facts(item) {
      const contactId = item.kind === 'delivery' ? null : item.record.contactId;
      const person = contacts.find(({ id }) => id === contactId)?.name;
      const warned = warnedOn(item);
      return [
        ...stands(item),
        ...(person === undefined
          ? []
          : [{ text: item.kind === 'promise' ? t('events.owed.to', { person }) : person }]),
        ...(warned === null ? [] : [{ text: t('events.owed.warned', { date: day(warned) }) }]),
      ];
    },
  };
}
