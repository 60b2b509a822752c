import { Anchor } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import styles from './client-card.module.css';
import { ClientCard } from './client-card.tsx';

/** One client on one page; the address may ask for a part: `?focus=category` or `?focus=motives`. */
export function ClientCardPage({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { focus } = useSearch({ strict: false }) as { focus?: unknown };
  const { data: card, error, refetch } = useRead('clients.card', { id: clientId }, { keepPrevious: true });
  if (error)
    return (
      <div className={styles.failure}>
        <ErrorState
          error={error}
          {...(error.code === 'NOT_FOUND' ? {} : { onRetry: () => void refetch() })}
        />
        <Anchor renderRoot={(props) => <Link to="/clients" {...props} />}>{t('card.head.back')}</Anchor>
      </div>
    );
  if (!card) return <LoadingState />;
  return (
    <ClientCard
      key={card.client.id}
      card={card}
      focus={focus === 'category' || focus === 'motives' ? focus : null}
    />
  );
}
