import { z } from 'zod';
import { column, listQuery } from './clients.ts';
import { read, write } from './procedure.ts';
import { id, nothing, operationReply, text } from './values.ts';

/** What a list looks like: its query and its columns, in order, with widths in CSS pixels. */
export const viewState = z.strictObject({
  query: listQuery,
  columns: z.array(z.strictObject({ id: column, width: z.number().int().min(20).max(2000) })).max(100),
});
export type ViewState = z.infer<typeof viewState>;

export const view = z.strictObject({
  id,
  name: z.string(),
  state: viewState,
  /** Changes that were not saved into the view; kept until they are saved or discarded. */
  draft: viewState.nullable(),
  count: z.number().int(),
});
export type View = z.infer<typeof view>;

export const viewsContract = {
  'views.list': read(
    'Saved views in their order, each with how many clients it finds; `all` is the list without a view.',
    nothing,
    z.strictObject({
      views: z.array(view),
      all: z.strictObject({ draft: viewState.nullable(), count: z.number().int() }),
    }),
  ),
  'views.create': write(
    'Saves a view under a name.',
    z.strictObject({ name: text(60), state: viewState }),
    operationReply.extend({ id }),
  ),
  'views.update': write(
    'Renames a view or saves a new state into it; its draft goes.',
    z.strictObject({ id, name: text(60).optional(), state: viewState.optional() }),
    operationReply,
  ),
  'views.remove': write('Removes a view.', z.strictObject({ id }), operationReply),
  'views.keepDraft': write(
    'Keeps the unsaved state of a view (null: of the list without a view); null discards it.',
    z.strictObject({ id: id.nullable(), draft: viewState.nullable() }),
    nothing,
  ),
};
