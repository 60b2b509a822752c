import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CareerStep } from '../../../../shared/contract/contacts.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { localDate } from '../../../../shared/time.ts';
import { useRead } from '../../../lib/api.ts';
import { type Format, useFormat } from '../../../lib/format.ts';
import styles from './career.module.css';

/** Where we have known a person, with the latest talks at each place; nothing for somebody of one company. */
export function Career({ contactId, clientId }: { contactId: string; clientId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: steps } = useRead('contacts.career', { id: contactId });
  if (!steps || steps.length < 2) return null;
  return (
    <>
      <h3 className={styles.title}>{t('people.career.title')}</h3>
      <ol className={styles.steps}>
        {steps.toReversed().map((step) => (
          <li key={step.contactId} className={styles.step}>
            <p>
              <Company step={step} isHere={step.clientId === clientId} />
              {step.position !== null && <span className={styles.quiet}> · {step.position}</span>}
            </p>
            <p className={styles.quiet}>
              {[
                ...periodOf(step, t, format),
                step.talkTotal === 0
                  ? t('people.career.noTalks')
                  : t('people.career.talks', { count: step.talkTotal }),
              ].join(' · ')}
            </p>
            {step.talks.map(({ id, at, kind, text }) => (
              <p key={id} className={styles.talk}>
                <span className={styles.quiet}>
                  {format.date(localDate(at))}, {t(`domain.interactionKind.${kind}`).toLocaleLowerCase()}
                </span>{' '}
                {text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

function Company({ step, isHere }: { step: CareerStep; isHere: boolean }) {
  const { t } = useTranslation();
  if (isHere)
    return (
      <>
        <b>{step.client}</b> <span className={styles.quiet}>({t('people.career.here')})</span>
      </>
    );
  if (step.isRemoved)
    return (
      <>
        {step.client} <span className={styles.quiet}>({t('people.career.inBin')})</span>
      </>
    );
  return (
    <Link className={styles.link} to="/clients/$clientId" params={{ clientId: step.clientId }}>
      {step.client}
    </Link>
  );
}

/** The time somebody was there, as far as it is known. */
function periodOf({ since, until }: CareerStep, t: Translate, format: Format): string[] {
  if (since !== null && until !== null)
    return [t('people.career.period', { since: format.date(since), until: format.date(until) })];
  if (until !== null) return [t('people.career.until', { date: format.date(until) })];
  return since === null ? [] : [t('people.career.since', { date: format.date(since) })];
}
