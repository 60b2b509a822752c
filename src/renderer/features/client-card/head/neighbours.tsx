import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { core, queryClient } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { useHotkey } from '../../../lib/hotkeys.ts';
import { everything, timelineQuery } from '../timeline/use-timeline.ts';
import styles from './card-head.module.css';
import type { Neighbours as Around } from './use-neighbours.ts';

/** Where the client stands in the list on the screen, and the way to the next and previous one. */
export function Neighbours({ around, onGo }: { around: Around; onGo: (clientId: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { previous, next, position, total } = around;
  const go = (id: string | null) => id !== null && onGo(id);
  useHotkey('j', () => go(next), { enabled: next !== null });
  useHotkey('k', () => go(previous), { enabled: previous !== null });

  useEffect(() => {
    for (const id of [next, previous]) {
      if (id === null) continue;
      void queryClient.prefetchQuery({
        queryKey: ['clients.card', { id }],
        queryFn: () => core.call('clients.card', { id }),
      });
      void queryClient.prefetchInfiniteQuery(timelineQuery(id, everything));
    }
  }, [next, previous]);

  return (
    <div className={styles.neighbours}>
      <span className={styles.position}>
        {position === null
          ? t('card.head.notInList')
          : t('card.head.position', { position: format.number(position), total: format.number(total) })}
      </span>
      <ActionIcon
        variant="default"
        disabled={previous === null}
        aria-label={t('card.head.previous')}
        title={`${t('card.head.previous')} (K)`}
        onClick={() => go(previous)}
      >
        <IconChevronUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        disabled={next === null}
        aria-label={t('card.head.next')}
        title={`${t('card.head.next')} (J)`}
        onClick={() => go(next)}
      >
        <IconChevronDown size={16} stroke={1.5} />
      </ActionIcon>
    </div>
  );
}
