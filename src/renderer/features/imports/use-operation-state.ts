import { useRead } from '../../lib/api.ts';

/** As much of the journal as can be asked for at once; what is older is long settled. */
const LATEST = { offset: 0, limit: 200 };

/** Whether an operation was taken back, by whatever way, and whether it is the one that redo would bring back. */
export function useOperationState(operationId: string | null): { isUndone: boolean; canRedo: boolean } {
  const enabled = operationId !== null;
  const { data: latest } = useRead('journal.list', LATEST, { enabled });
  const { data: state } = useRead('journal.state', {}, { enabled });
  return {
    isUndone: latest?.find(({ id }) => id === operationId)?.undone ?? false,
    canRedo: enabled && state?.redo?.id === operationId,
  };
}
