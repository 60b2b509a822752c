import { beforeEach, expect, it } from 'vitest';
import { plainView, useCurrentList } from './current-list.ts';
import { everythingSelected, nothingSelected, withClients } from './list-selection.ts';

beforeEach(() => {
  useCurrentList.setState({ viewId: null, state: plainView, selection: nothingSelected });
});

it('lets go of "everything found" once something else is looked for, but not when the order changes', () => {
  const { select, change, search } = useCurrentList.getState();
  select(everythingSelected);
  change({ ...plainView, query: { ...plainView.query, sort: [{ field: 'city', direction: 'desc' }] } });
  expect(useCurrentList.getState().selection).toBe(everythingSelected);
  search('ромашка');
  expect(useCurrentList.getState().selection).toEqual(nothingSelected);
});

it('keeps clients that were chosen one by one, whatever is looked for', () => {
  const chosen = withClients(nothingSelected, ['a'], true);
  useCurrentList.getState().select(chosen);
  useCurrentList.getState().search('ромашка');
  expect(useCurrentList.getState().selection).toBe(chosen);
});
