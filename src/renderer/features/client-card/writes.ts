import { useTranslation } from 'react-i18next';
import type { Card, ClientInput, ClientPatch } from '../../../shared/contract/clients.ts';
import type { Input, Output, ProcedureName } from '../../../shared/contract/contract.ts';
import { core, queryClient } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';

/** Calls a procedure; answers null after telling the person what failed. */
export type Save = <N extends ProcedureName>(name: N, input: Input<N>) => Promise<Output<N> | null>;

/** Saves silently, and speaks only where it failed. */
export function useSave(): Save {
  const { t } = useTranslation();
  return async (name, input) => {
    try {
      return await core.call(name, input);
    } catch (error) {
      notifyError(t, error);
      return null;
    }
  };
}

const cardKey = (clientId: string) => ['clients.card', { id: clientId }];

/**
 * Shows a change of the card at once and then saves it, so that nothing flickers; where saving fails the card is
 * read again. Answers whether it was saved.
 */
export function useCardChange(clientId: string) {
  const save = useSave();
  return async <N extends ProcedureName>(
    change: (card: Card) => Card,
    name: N,
    input: Input<N>,
  ): Promise<boolean> => {
    const queryKey = cardKey(clientId);
    // Cancelling takes effect at once; to wait for its end would show the old state after the change was made.
    void queryClient.cancelQueries({ queryKey });
    queryClient.setQueryData<Card>(queryKey, (card) => card && change(card));
    const saved = await save(name, input);
    if (saved === null) await queryClient.invalidateQueries({ queryKey });
    return saved !== null;
  };
}

/** Changes some fields of a client. */
export function usePatchClient(clientId: string): (patch: ClientPatch) => Promise<boolean> {
  const changeCard = useCardChange(clientId);
  return (patch) => changeCard((card) => patchedCard(card, patch), 'clients.update', { id: clientId, patch });
}

export function patchedCard(card: Card, patch: ClientPatch): Card {
  const given = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  ) as Partial<ClientInput>;
  return {
    ...card,
    client: {
      ...card.client,
      ...given,
      custom: { ...card.client.custom, ...patch.custom },
      // Whether the new number is valid is for the core to say.
      taxIdValid: patch.taxId === undefined ? card.client.taxIdValid : null,
    },
  };
}
