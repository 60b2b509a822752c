import {
  IconBuildingSkyscraper,
  IconCake,
  IconMoodCheck,
  IconMoodEmpty,
  IconMoodX,
  IconScale,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { daysToBirthday, nextAge, nextBirthday } from '../../../../shared/domain/contacts/birthdays.ts';
import type { Attitude } from '../../../../shared/domain/contacts/contacts.ts';
import { today, useFormat } from '../../../lib/format.ts';
import styles from './people-section.module.css';

/** From how many days ahead a birthday is spoken of. */
const SOON_DAYS = 14;

const attitudeIcons: Record<Attitude, TablerIcon> = {
  supporter: IconMoodCheck,
  neutral: IconMoodEmpty,
  opponent: IconMoodX,
};

/** What one needs to know of a person before a talk, in a line of words. */
export function PersonFacts({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const { roles, attitude, influence, addressForm, channel, doNotGreet } = contact;
  const facts: { key: string; icon?: TablerIcon; tone?: string | undefined; text: ReactNode }[] = [];
  if (roles.length > 0)
    facts.push({
      key: 'roles',
      tone: styles.roles,
      text: roles.map((role) => t(`people.role.${role}`)).join(', '),
    });
  if (attitude !== null)
    facts.push({
      key: 'attitude',
      icon: attitudeIcons[attitude],
      tone: styles[attitude],
      text: t(`people.attitudeOf.${attitude}`),
    });
  if (influence !== null)
    facts.push({ key: 'influence', icon: IconScale, text: t(`people.influenceShort.${influence}`) });
  if (addressForm !== null) facts.push({ key: 'address', text: t(`people.addressFormOf.${addressForm}`) });
  if (channel !== null)
    facts.push({ key: 'channel', text: t('people.prefers', { channel: t(`people.channelOf.${channel}`) }) });
  if (doNotGreet) facts.push({ key: 'greet', tone: styles.warned, text: t('people.doNotGreetShort') });
  if (facts.length === 0) return null;
  return (
    <p className={styles.facts}>
      {facts.map(({ key, icon: Icon, tone, text }) => (
        <span key={key} className={tone === undefined ? styles.fact : `${styles.fact} ${tone}`}>
          {Icon && <Icon size={14} stroke={1.5} aria-hidden />}
          {text}
        </span>
      ))}
    </p>
  );
}

/** A birthday that comes within two weeks. */
export function BirthdaySoon({ birthday }: { birthday: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const now = today();
  if (daysToBirthday(birthday, now) > SOON_DAYS) return null;
  const when = format.ago(nextBirthday(birthday, now));
  const age = nextAge(birthday, now);
  return (
    <p className={`${styles.facts} ${styles.soon}`}>
      <span className={styles.fact}>
        <IconCake size={14} stroke={1.5} aria-hidden />
        {age === null
          ? t('people.birthdaySoon', { when })
          : t('people.birthdaySoonAge', { when, age: format.number(age) })}
      </span>
    </p>
  );
}

/** When somebody left, and where to. */
export function Departure({ contact: { leftOn, leftTo } }: { contact: Contact }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (leftOn === null && leftTo === null) return null;
  const date = leftOn === null ? '' : format.date(leftOn);
  return (
    <p className={styles.facts}>
      <span className={styles.fact}>
        <IconBuildingSkyscraper size={14} stroke={1.5} aria-hidden />
        {leftTo === null
          ? t('people.leftOnDate', { date })
          : leftOn === null
            ? t('people.leftForWhere', { where: leftTo })
            : t('people.leftOnTo', { date, where: leftTo })}
      </span>
    </p>
  );
}
