import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import { useRead } from '../../../lib/api.ts';
import { useNewEvent } from '../events/use-new-event.tsx';
import { Section } from '../section.tsx';
import { OwedRow } from './owed-row.tsx';
import styles from './owed-section.module.css';

/** What we owe the client: promises, deliveries, answers, next steps; and how well promises were kept. */
export function OwedSection({ card }: { card: Card }) {
  const { t } = useTranslation();
  const { contacts, client } = card;
  const { data: owed } = useRead('promises.owed', { clientId: client.id });
  const { data: settled } = useRead('promises.settled', { clientId: client.id });
  const { form, opener, isOpen, isWaiting, open, close } = useNewEvent(
    'promise',
    client.id,
    contacts,
    'owed',
  );
  return (
    <Section
      title={t('events.owed.title')}
      actions={
        <Button
          ref={opener}
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.5} />}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? close() : open())}
        >
          {isWaiting ? t('card.form.resume') : t('events.owed.add')}
        </Button>
      }
    >
      {form}
      {owed?.length === 0 && <p className={styles.quiet}>{t('events.owed.nothing')}</p>}
      {owed && owed.length > 0 && (
        <div role="group" aria-label={t('events.owed.list')} aria-description={t('events.owed.keys')}>
          {owed.map((item) => (
            <OwedRow key={item.record.id} item={item} contacts={contacts} />
          ))}
        </div>
      )}
      {settled && <Settled settled={settled} contacts={contacts} />}
    </Section>
  );
}

interface SettledProps {
  readonly settled: Output<'promises.settled'>;
  readonly contacts: Card['contacts'];
}

/** "Kept 14 of 17, 2 late, 1 broken", and which they were. */
function Settled({ settled: { entries, record }, contacts }: SettledProps) {
  const { t } = useTranslation();
  const [isShown, setShown] = useState(false);
  const { kept, late, lateWarned, broken } = record;
  if (entries.length === 0) return <p className={styles.quiet}>{t('events.owed.noRecord')}</p>;
  return (
    <>
      <p className={styles.record}>
        {t('events.owed.record', {
          kept,
          total: kept + late + broken,
          late:
            lateWarned > 0
              ? t('events.owed.lateWarned', { count: late, warned: lateWarned })
              : t('events.owed.late', { count: late }),
          broken: t('events.owed.broken', { count: broken }),
        })}{' '}
        <Button
          size="compact-xs"
          variant="default"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
        >
          {isShown ? t('events.owed.hideSettled') : t('events.owed.showSettled')}
        </Button>
      </p>
      {isShown && (
        <div role="group" aria-label={t('events.owed.settled')}>
          {entries.map((entry) => (
            <OwedRow key={entry.record.id} item={entry} contacts={contacts} />
          ))}
        </div>
      )}
    </>
  );
}
