import { useTranslation } from 'react-i18next';
import type { Brief } from '../../../../shared/contract/brief.ts';
import { CategoryLabel } from '../../../components/category-label.tsx';
import { MotiveIcon } from '../../../components/motive-label.tsx';
import { useFormat } from '../../../lib/format.ts';
import { WarningLine } from '../warning-line.tsx';
import styles from './brief-content.module.css';
import { Part } from './brief-part.tsx';

/** Why a client stays: its motives with what was said, and how it is bound with the reason. */
export function WhySection({ brief }: { brief: Brief }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { motives, category, categorySince, standing, isExposed } = brief;
  const people = [...brief.people, ...brief.left];
  return (
    <Part title={t('brief.why.title')}>
      {isExposed && <WarningLine>{t('brief.why.exposed')}</WarningLine>}
      {standing === 'trapped' && <WarningLine>{t('bonds.standingAbout.trapped')}</WarningLine>}
      {motives.length === 0 && <p className={styles.quiet}>{t('brief.why.noMotive')}</p>}
      <ul className={styles.list}>
        {motives.map(({ id, motive, isPrimary, note, contactId, saidOn, strength }) => {
          const who = people.find((person) => person.id === contactId)?.name;
          const said = [who, saidOn === null ? undefined : format.date(saidOn)].filter(
            (each) => each !== undefined,
          );
          return (
            <li key={id}>
              <span className={isPrimary ? styles.main : undefined}>
                <MotiveIcon motive={motive} /> {t(`domain.motive.${motive}`)}
              </span>
              {isPrimary && ` ${t('card.motives.isPrimary')}`}
              {strength !== null && ` · ${t(`bonds.strength.${strength}`)}`}
              {(note !== null || said.length > 0) && (
                <p className={styles.clamped}>
                  {note !== null && <q>{note}</q>} <span className={styles.quiet}>{said.join(', ')}</span>
                </p>
              )}
            </li>
          );
        })}
      </ul>
      {category === null ? (
        <p className={styles.quiet}>{t('brief.why.noCategory')}</p>
      ) : (
        <div>
          <p className={styles.category}>
            <CategoryLabel category={category.category} />
            {categorySince !== null && (
              <span className={styles.quiet}>
                {t('brief.why.since', { date: format.date(categorySince) })}
              </span>
            )}
          </p>
          {(category.reason !== '' || category.chips.length > 0) && (
            <p className={styles.clamped}>
              {[...category.chips.map((chip) => t(`bonds.chips.${chip}`)), category.reason]
                .filter((each) => each !== '')
                .join('. ')}
            </p>
          )}
          <p className={styles.clamped}>
            {category.why === null
              ? t('brief.why.canLeave', { answer: t(`domain.canLeave.${category.canLeave}`) })
              : t('brief.why.canLeaveWhy', {
                  answer: t(`domain.canLeave.${category.canLeave}`),
                  why: category.why,
                })}
          </p>
        </div>
      )}
    </Part>
  );
}
