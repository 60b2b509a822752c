import { useTranslation } from 'react-i18next';
import { useWrite } from './api.ts';
import { notifyDone, notifyError } from './notify.ts';

/** Takes clients out of the bin, and says so with a way back. */
export function useRestore(): (ids: readonly string[]) => void {
  const { t } = useTranslation();
  const restore = useWrite('bin.restore');
  return (ids) =>
    restore.mutate(
      { ids: [...ids] },
      {
        onError: (error) => notifyError(t, error),
        onSuccess: ({ restored, operationId }) =>
          notifyDone(t, t('safekeeping.bin.restored', { count: restored }), { undo: true, operationId }),
      },
    );
}
