import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { TimelineEntry } from '../../../../shared/contract/timeline.ts';
import type { TimelineKind } from '../../../../shared/domain/timeline/timeline.ts';
import { core } from '../../../lib/api.ts';

/** Enough for the first screen, and then for some more of them at a time. */
const FIRST = 50;
const NEXT = 200;

export interface TimelineFilter {
  /** All kinds where it is empty. */
  readonly kinds: readonly TimelineKind[];
  readonly search: string;
}

export const everything: TimelineFilter = { kinds: [], search: '' };

type Page = Output<'timeline.page'>;

/** The timeline of a client, page by page. */
export const timelineQuery = (clientId: string, { kinds, search }: TimelineFilter) =>
  infiniteQueryOptions<Page, AppError, { pages: Page[] }, unknown[], Page['next']>({
    queryKey: ['timeline.page', 'pages', { clientId, kinds, search }],
    queryFn: ({ pageParam: before }) =>
      core.call('timeline.page', {
        clientId,
        ...(kinds.length > 0 ? { kinds: [...kinds] } : {}),
        search,
        before,
        limit: before === null ? FIRST : NEXT,
      }),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

interface Timeline {
  /** Undefined until the first answer. */
  readonly entries: readonly TimelineEntry[] | undefined;
  readonly totals: Page['totals'] | undefined;
  readonly hasMore: boolean;
  readonly error: AppError | null;
  readMore(): void;
  retry(): void;
}

export function useTimeline(clientId: string, filter: TimelineFilter): Timeline {
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(
    timelineQuery(clientId, filter),
  );
  return {
    entries: data?.pages.flatMap((page) => page.entries),
    totals: data?.pages[0]?.totals,
    hasMore: hasNextPage,
    error,
    readMore: () => {
      if (!isFetching) void fetchNextPage();
    },
    retry: () => void refetch(),
  };
}
