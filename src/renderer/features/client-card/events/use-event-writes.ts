import { useTranslation } from 'react-i18next';
import type { Input, ProcedureName } from '../../../../shared/contract/contract.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useSave } from '../writes.ts';
import { formOf } from './event-draft.ts';
import type { FormKind } from './event-forms.ts';

interface EventWrites {
  create(kind: FormKind, clientId: string, input: object): Promise<boolean>;
  update(kind: FormKind, id: string, patch: object): Promise<boolean>;
  /** Removes an event, called `what`, and offers the way back. */
  remove(kind: FormKind, id: string, what: string): Promise<boolean>;
}

/** Records, corrects and removes events of every kind; answers whether it was saved. */
export function useEventWrites(): EventWrites {
  const { t } = useTranslation();
  const save = useSave();
  const call = (kind: FormKind, what: 'create' | 'update' | 'remove', input: object) =>
    save(`${formOf(kind).noun}.${what}` as ProcedureName, input as Input<ProcedureName>);
  return {
    create: async (kind, clientId, input) => (await call(kind, 'create', { clientId, ...input })) !== null,
    update: async (kind, id, patch) => (await call(kind, 'update', { id, patch })) !== null,
    async remove(kind, id, what) {
      const removed = await call(kind, 'remove', { id });
      if (removed === null) return false;
      const { operationId } = removed as { operationId: string | null };
      notifyDone(t, t('events.removed', { what }), { undo: true, operationId });
      return true;
    },
  };
}
