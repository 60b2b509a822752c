import { create } from 'zustand';
import type { Filter } from '../../../../shared/contract/clients.ts';

interface FilterDrafts {
  /** The filters of the list that the drafts belong to; with any others they mean nothing. */
  readonly told: readonly Filter[];
  readonly drafts: readonly Filter[];
}

/** Filters in the making. They outlive the panel: one that is not finished is there when it opens again. */
const useDrafts = create<FilterDrafts>()(() => ({ told: [], drafts: [] }));

/** The filters being made where the list has these. */
export const useFilterDrafts = (filters: readonly Filter[]): readonly Filter[] =>
  useDrafts(({ told, drafts }) => (told === filters ? drafts : filters));

export const keepFilterDrafts = (told: readonly Filter[], drafts: readonly Filter[]): void =>
  useDrafts.setState({ told, drafts });

/** The list follows the drafts: from now on they belong to these filters. */
export const followFilterDrafts = (told: readonly Filter[]): void => useDrafts.setState({ told });
