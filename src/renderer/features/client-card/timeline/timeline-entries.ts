import type { Interaction } from '../../../../shared/contract/interactions.ts';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { localDate, type PlainDate } from '../../../../shared/time.ts';

export const timelineFilters = ['all', 'purchases', 'contacts'] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

export type TimelineEntry =
  | { readonly kind: 'purchase'; readonly day: PlainDate; readonly purchase: Purchase }
  | { readonly kind: 'interaction'; readonly day: PlainDate; readonly interaction: Interaction };

/** The latest events of one kind, and whether there are older ones that were not read. */
export interface Latest<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
}

/**
 * Purchases and interactions by day, latest first. Where older ones of a kind were not read, the others stop at the
 * same day: what is shown has no holes.
 */
export function mergeTimeline(
  purchases: Latest<Purchase>,
  interactions: Latest<Interaction>,
  filter: TimelineFilter,
): { entries: TimelineEntry[]; hasMore: boolean } {
  const bought = filter === 'contacts' ? [] : purchases.items.map(toPurchaseEntry);
  const talked = filter === 'purchases' ? [] : interactions.items.map(toInteractionEntry);
  const horizon = [
    filter !== 'contacts' && purchases.hasMore ? bought.at(-1)?.day : undefined,
    filter !== 'purchases' && interactions.hasMore ? talked.at(-1)?.day : undefined,
  ].reduce<PlainDate>((latest, day) => (day !== undefined && day > latest ? day : latest), '');
  const all = [...talked, ...bought];
  const entries = all
    .filter(({ day }) => day >= horizon)
    // Within a day the order of each list stays, interactions first.
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return { entries, hasMore: horizon !== '' };
}

/** Entries by month, in their order. */
export function byMonth(entries: readonly TimelineEntry[]): { month: string; entries: TimelineEntry[] }[] {
  const months = Map.groupBy(entries, ({ day }) => day.slice(0, 7));
  return [...months].map(([month, ofMonth]) => ({ month, entries: ofMonth }));
}

const toPurchaseEntry = (purchase: Purchase): TimelineEntry => ({
  kind: 'purchase',
  day: purchase.date,
  purchase,
});

const toInteractionEntry = (interaction: Interaction): TimelineEntry => ({
  kind: 'interaction',
  day: localDate(interaction.at),
  interaction,
});
