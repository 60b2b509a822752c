import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { birthdayText } from '../../../lib/birthday.ts';
import { useFormat } from '../../../lib/format.ts';
import { Career } from './career.tsx';
import styles from './people-section.module.css';

/** Whether there is more to say of a person than the line says. */
export const hasDetails = ({
  birthday,
  feasts,
  interests,
  motives,
  note,
  previousId,
  hasLeft,
}: Contact): boolean =>
  birthday !== null ||
  feasts.length > 0 ||
  interests !== null ||
  motives.length > 0 ||
  note !== null ||
  previousId !== null ||
  hasLeft;

/** What is known of a person besides: their own interests, feasts, and where we know them from. */
export function PersonDetails({ contact, id }: { contact: Contact; id: string }) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { birthday, feasts, interests, motives, note, previousId, hasLeft } = contact;
  const rows: [string, ReactNode][] = [];
  if (birthday !== null) rows.push([t('people.birthday'), birthdayText(birthday, locale)]);
  if (feasts.length > 0)
    rows.push([t('people.feasts'), feasts.map((feast) => t(`people.feast.${feast}`)).join(', ')]);
  if (interests !== null) rows.push([t('people.interests'), interests]);
  if (motives.length > 0)
    rows.push([t('people.motives'), motives.map((motive) => t(`domain.motiveShort.${motive}`)).join(', ')]);
  if (note !== null) rows.push([t('fields.note'), note]);
  return (
    <div id={id} className={styles.more}>
      {rows.length > 0 && (
        <dl className={styles.rows}>
          {rows.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {(previousId !== null || hasLeft) && <Career contactId={contact.id} clientId={contact.clientId} />}
    </div>
  );
}
