import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Brief } from '../../../../shared/contract/brief.ts';
import { PersonFacts } from '../people/person-facts.tsx';
import { useOwedWords } from '../promises/owed-words.ts';
import styles from './brief-content.module.css';
import { Part } from './brief-part.tsx';
import { useBriefWords } from './brief-words.ts';
import { WhySection } from './why-section.tsx';

interface BriefContentProps {
  readonly brief: Brief;
  /** How many entries of a list to show at most; the others are counted. */
  readonly most?: number;
}

/** Why a client stays, what is wrong, what we owe, what to say and to whom. */
export function BriefContent({ brief, most = Number.POSITIVE_INFINITY }: BriefContentProps) {
  const { t } = useTranslation();
  const words = useBriefWords();
  const owedWords = useOwedWords([...brief.people, ...brief.left]);
  return (
    <>
      <WhySection brief={brief} />
      <Part title={t('brief.wrong.title')}>
        {brief.wrong.length === 0 && <p className={styles.quiet}>{t('brief.wrong.nothing')}</p>}
        <List most={most} items={brief.wrong}>
          {(wrong) => (
            <>
              <IconAlertTriangle className={styles.alarm} size={14} stroke={1.5} aria-hidden />
              {words.wrong(wrong)} <span className={styles.quiet}>{words.since(wrong)}</span>
            </>
          )}
        </List>
      </Part>
      <Part title={t('brief.owed.title')}>
        {brief.owed.length === 0 && <p className={styles.quiet}>{t('events.owed.nothing')}</p>}
        <List most={most} items={brief.owed}>
          {(item) => (
            <>
              <p className={styles.clamped}>{owedWords.what(item)}</p>
              <span className={styles.quiet}>
                {owedWords
                  .facts(item)
                  .map(({ text }) => text)
                  .join(' · ')}
              </span>
            </>
          )}
        </List>
      </Part>
      <Part title={t('brief.say.title')}>
        <ol className={styles.say}>
          {brief.say.map((say) => {
            const text = words.say(say);
            return <li key={text}>{text}</li>;
          })}
        </ol>
      </Part>
      <Part title={t('brief.people.title')}>
        {brief.people.length === 0 && <p className={styles.quiet}>{t('brief.people.none')}</p>}
        <List most={most} items={brief.people}>
          {(person) => (
            <>
              <strong>{person.name}</strong>
              {person.position !== null && ` · ${person.position}`}
              {person.phones[0] !== undefined && (
                <>
                  {' · '}
                  <span className={styles.phone}>{person.phones[0]}</span>
                </>
              )}
              <PersonFacts contact={person} />
              {person.addressForm === null && <p className={styles.quiet}>{t('brief.people.noAddress')}</p>}
              {person.interests !== null && (
                <p className={styles.clamped}>
                  {t('brief.people.interests', { interests: person.interests })}
                </p>
              )}
            </>
          )}
        </List>
      </Part>
      {brief.unknown.length > 0 && (
        <Part title={t('brief.unknown.title')}>
          <p className={styles.quiet}>{brief.unknown.map((each) => t(`brief.unknown.${each}`)).join(', ')}</p>
        </Part>
      )}
    </>
  );
}

interface ListProps<T> {
  readonly items: readonly T[];
  readonly most: number;
  readonly children: (item: T) => ReactNode;
}

function List<T>({ items, most, children }: ListProps<T>) {
  const { t } = useTranslation();
  const left = items.length - most;
  return (
    <ul className={styles.list}>
      {items.slice(0, most).map((item, index) => (
        <li key={index}>{children(item)}</li>
      ))}
      {left > 0 && <li className={styles.quiet}>{t('brief.more', { count: left })}</li>}
    </ul>
  );
}
