import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { IndexComponentReply, IndexPeriod } from '../../../../shared/contract/loyalty.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { type Format, useFormat } from '../../../lib/format.ts';
import { RecordLink } from '../record-link.tsx';
import styles from './index-section.module.css';

interface IndexTableProps {
  readonly now: IndexPeriod;
  readonly before: IndexPeriod;
  readonly contacts: readonly Contact[];
}

/** Each component with its score, that of the period before, and where it comes from; missing is said, never zero. */
export function IndexTable({ now, before, contacts }: IndexTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const period = ({ from, to }: IndexPeriod) =>
    t('bonds.index.period', { from: format.date(from), to: format.date(to) });
  const score = (value: number | null) =>
    value === null ? <span title={t('bonds.index.missing')}>—</span> : Math.round(value);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{period(now)}</th>
          <th scope="col" className={styles.number}>
            {t('bonds.index.score')}
          </th>
          <th scope="col" className={styles.number} title={period(before)}>
            {t('bonds.index.before')}
          </th>
        </tr>
      </thead>
      <tbody>
        {now.components.map((component, i) => (
          <tr key={component.component}>
            <th scope="row">
              {t(`bonds.index.component.${component.component}`)}
              <span className={styles.source}>
                <RecordLink id={component.interviewId}>
                  {sourceText(t, format, component, contacts)}
                </RecordLink>
              </span>
            </th>
            <td className={styles.number}>{score(component.score)}</td>
            <td className={`${styles.number} ${styles.past}`}>
              {score(before.components[i]?.score ?? null)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sourceText(
  t: Translate,
  format: Format,
  { component, own, mean, answer, date, contactId }: IndexComponentReply,
  contacts: readonly Contact[],
): string {
  const tenure = (days: number) => tenureText(format, days);
  if (component === 'history')
    return own === null || mean === null
      ? t('bonds.index.noTenure')
      : t('bonds.index.tenure', { own: tenure(own), mean: tenure(mean) });
  if (component === 'frequency')
    return own === null || mean === null
      ? t('bonds.index.noPurchases')
      : t('bonds.index.purchases', { count: own, mean: format.number(Math.round(mean * 10) / 10) });
  if (answer === null || date === null) return t('bonds.index.notAsked');
  const who = contacts.find(({ id }) => id === contactId)?.name;
  const words = { answer: answerText(t, answer), date: format.date(date) };
  return who === undefined ? t('bonds.index.asked', words) : t('bonds.index.askedOf', { ...words, who });
}

const answers = ['high', 'medium', 'low', 'strong', 'weak'] as const;

function answerText(t: Translate, answer: string): string {
  const word = answers.find((each) => each === answer);
  return word === undefined ? t('bonds.index.mark', { mark: answer }) : t(`bonds.index.answer.${word}`);
}

const DAYS_IN_MONTH = 30.4375;

/** How long, in the unit one would say it in: days, months, or years with their tenths. */
function tenureText(format: Format, days: number): string {
  if (days < 2 * DAYS_IN_MONTH) return format.days(Math.round(days));
  const months = days / DAYS_IN_MONTH;
  const [unit, count] =
    months < 24 ? (['month', Math.round(months)] as const) : (['year', months / 12] as const);
  return new Intl.NumberFormat(format.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(count);
}
