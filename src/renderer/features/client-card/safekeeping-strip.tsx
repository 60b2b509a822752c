import { Button } from '@mantine/core';
import { IconCopyCheck, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { useRestore } from '../../lib/restore-client.ts';
import styles from './safekeeping-strip.module.css';

const SHOWN = 3;

/** What one should know before anything else: the client is in the bin, or may be another one, too. */
export function SafekeepingStrip({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const restore = useRestore();
  const { data: binned } = useRead('bin.of', { id: clientId });
  const { data: similar = [] } = useRead('duplicates.of', { id: clientId });
  if (binned)
    return (
      <div className={styles.strip} data-tone="warning" role="status">
        <IconTrash size={16} stroke={1.5} aria-hidden />
        <span className={styles.text}>{t('safekeeping.bin.strip', { count: binned.daysLeft })}</span>
        <Button size="xs" variant="default" onClick={() => restore([clientId])}>
          {t('safekeeping.bin.restore')}
        </Button>
      </div>
    );
  if (similar.length === 0) return null;
  return (
    <div className={styles.strip}>
      <IconCopyCheck size={16} stroke={1.5} aria-hidden />
      <span className={styles.text}>
        {t('safekeeping.similar.one')}{' '}
        {similar.slice(0, SHOWN).map(({ client, by }) => (
          <span key={client.id} className={styles.similar}>
            <Link
              to="/merge/$firstId/$secondId"
              params={{ firstId: clientId, secondId: client.id }}
              aria-label={t('safekeeping.similar.compare', { name: client.name })}
            >
              {client.name}
            </Link>{' '}
            ({t(`safekeeping.by.${by}`)})
          </span>
        ))}
      </span>
    </div>
  );
}
