import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { Interaction } from '../../../../shared/contract/interactions.ts';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { core } from '../../../lib/api.ts';
import type { Latest } from './timeline-entries.ts';

const PAGE = 200;

interface Timeline {
  readonly purchases: Latest<Purchase>;
  readonly interactions: Latest<Interaction>;
  readonly isReading: boolean;
  showMore(): void;
}

/** The latest events that came with the card, and older ones page by page as they are asked for. */
export function useTimeline(card: Card): Timeline {
  const { purchaseTotal, interactionTotal } = card;
  const clientId = card.client.id;
  const [pages, setPages] = useState(0);
  const starts = (from: number) => Array.from({ length: pages }, (_, page) => from + page * PAGE);

  const older = useQueries({
    queries: starts(card.purchases.length).map((offset) => ({
      queryKey: ['purchases.list', { clientId, offset, limit: PAGE }],
      queryFn: () => core.call('purchases.list', { clientId, offset, limit: PAGE }),
      enabled: offset < purchaseTotal,
    })),
    combine: (answers) => ({
      items: answers.flatMap(({ data }) => (data as Output<'purchases.list'> | undefined)?.purchases ?? []),
      isReading: answers.some((answer) => answer.isLoading),
    }),
  });
  const earlier = useQueries({
    queries: starts(card.interactions.length).map((offset) => ({
      queryKey: ['interactions.list', { clientId, offset, limit: PAGE }],
      queryFn: () => core.call('interactions.list', { clientId, offset, limit: PAGE }),
      enabled: offset < interactionTotal,
    })),
    combine: (answers) => ({
      items: answers.flatMap(
        ({ data }) => (data as Output<'interactions.list'> | undefined)?.interactions ?? [],
      ),
      isReading: answers.some((answer) => answer.isLoading),
    }),
  });

  const purchases = [...card.purchases, ...older.items];
  const interactions = [...card.interactions, ...earlier.items];
  return {
    purchases: { items: purchases, hasMore: purchases.length < purchaseTotal },
    interactions: { items: interactions, hasMore: interactions.length < interactionTotal },
    isReading: older.isReading || earlier.isReading,
    showMore: () => setPages(pages + 1),
  };
}
