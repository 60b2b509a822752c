import type { Filter, ListQuery } from '../../../shared/contract/clients.ts';
import type { ViewState } from '../../../shared/contract/views.ts';
import { type ClientField, clientFields } from '../../../shared/domain/clients/fields.ts';
import type { Said } from './words/said.ts';

export interface SampleView {
  readonly name: Said;
  readonly state: ViewState;
}

const view = (
  name: Said,
  filter: Filter,
  sort: ListQuery['sort'],
  columns: readonly ClientField[],
): SampleView => ({
  name,
  state: {
    query: { search: '', filters: [filter], sort },
    columns: columns.map((id) => ({ id, width: clientFields[id].width })),
  },
});

/** Lists that a manager opens every morning. */
export const sampleViews: readonly SampleView[] = [
  view(
    ['Уровень A', 'Tier A'],
    { field: 'tier', operator: 'oneOf', values: ['A'] },
    [{ field: 'revenue12m', direction: 'desc' }],
    [
      'name',
      'category',
      'primaryMotive',
      'revenue12m',
      'revenueTrend',
      'rhythmDays',
      'silentDays',
      'manager',
      'city',
    ],
  ),
  view(
    ['Давно не звонили', 'Not called for long'],
    { field: 'lastContactOn', operator: 'olderThanDays', values: [60] },
    [{ field: 'lastContactOn', direction: 'asc' }],
    [
      'name',
      'lastContactOn',
      'lastPurchaseOn',
      'status',
      'tier',
      'revenue12m',
      'mainContact',
      'phones',
      'manager',
    ],
  ),
  view(
    ['Без мотива', 'No motive'],
    { field: 'motives', operator: 'empty', values: [] },
    [{ field: 'revenue12m', direction: 'desc' }],
    ['name', 'category', 'categoryReason', 'industry', 'revenue12m', 'since', 'source', 'manager'],
  ),
  view(
    ['Долг', 'Debt'],
    { field: 'debt', operator: 'atLeast', values: [1] },
    [{ field: 'debt', direction: 'desc' }],
    ['name', 'debt', 'revenue12m', 'lastPurchaseOn', 'lastContactOn', 'mainContact', 'phones', 'manager'],
  ),
  view(
    ['Под ударом', 'Exposed'],
    { field: 'exposed', operator: 'isTrue', values: [] },
    [{ field: 'revenue12m', direction: 'desc' }],
    ['name', 'motives', 'category', 'standing', 'revenue12m', 'revenueTrend', 'competitors', 'manager'],
  ),
  view(
    ['Подтвердить категорию', 'To confirm'],
    { field: 'categoryAge', operator: 'atLeast', values: [90] },
    [{ field: 'categoryAge', direction: 'desc' }],
    [
      'name',
      'category',
      'categoryAge',
      'categoryReason',
      'standing',
      'revenue12m',
      'lastContactOn',
      'manager',
    ],
  ),
];
