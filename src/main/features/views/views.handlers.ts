import type { viewsContract } from '../../../shared/contract/views.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { ClientList } from '../clients/list.ts';
import { keep } from '../settings/settings.repository.ts';
import { listViews, PLAIN_DRAFT, readPlainDraft, viewName } from './views.repository.ts';

export function createViewHandlers({
  sql,
  work,
  order,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof viewsContract> {
  const list = new ClientList(sql, order);
  const everyone = { search: '', filters: [], sort: [] };
  return {
    'views.list': () => {
      const today = clock.today();
      return {
        views: listViews(sql).map((view) => ({ ...view, count: list.count(view.state.query, today) })),
        all: { draft: readPlainDraft(sql), count: list.count(everyone, today) },
      };
    },

    'views.create': ({ name, state }) => {
      const id = newId();
      const position = listViews(sql).length;
      const { operationId } = work.run({ label: 'viewCreate', params: { name } }, (write) =>
        write.insert('saved_view', { id, name, state: JSON.stringify(state), draft: null, position }),
      );
      return { operationId, id };
    },

    'views.update': ({ id, name, state }) => {
      const params = { name: name ?? viewName(sql, id) };
      const { operationId } = work.run({ label: 'viewUpdate', params }, (write) =>
        write.update('saved_view', id, {
          ...(name === undefined ? {} : { name }),
          ...(state === undefined ? {} : { state: JSON.stringify(state), draft: null }),
        }),
      );
      return { operationId };
    },

    'views.remove': ({ id }) => {
      const { operationId } = work.run(
        { label: 'viewRemove', params: { name: viewName(sql, id) } },
        (write) => write.remove('saved_view', id),
      );
      return { operationId };
    },

    'views.keepDraft': ({ id, draft }) => {
      work.run({ label: 'viewDraft', params: {}, kind: 'quiet' }, (write) => {
        if (id === null) keep(write, PLAIN_DRAFT, draft);
        else write.update('saved_view', id, { draft: draft === null ? null : JSON.stringify(draft) });
      });
      return {};
    },
  };
}
