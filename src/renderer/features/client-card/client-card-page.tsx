import { Anchor } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import styles from './client-card.module.css';
import { ClientCard } from './client-card.tsx';

/** One client on one page; the address may ask for a part: `?focus=category` or `?focus=motives`. */
export function ClientCardPage({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const { focus } = useSearch({ strict: false }) as { focus?: unknown };
  const navigate = useNavigate();
  const {
    data: card,
    error,
    refetch,
    isPlaceholderData,
  } = useRead('clients.card', { id: clientId }, { keepPrevious: true });
  // The client was merged into another: its address leads there.
  const survivor = card && !isPlaceholderData && card.client.id !== clientId ? card.client.id : null;
  useEffect(() => {
    if (survivor !== null)
      void navigate({ to: '/clients/$clientId', params: { clientId: survivor }, replace: true });
  }, [survivor, navigate]);
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
