import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purchase } from '../../../../shared/contract/purchases.ts';

/** What a purchase or a return is called: with its order number where it has one. */
export function usePurchaseName(): (purchase: Pick<Purchase, 'amount' | 'orderNumber'>) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ amount, orderNumber }) => {
      const what = t(amount !== null && amount < 0 ? 'events.purchase.return' : 'events.purchase.purchase');
      return orderNumber === null ? what : t('events.purchase.withNumber', { what, number: orderNumber });
    },
    [t],
  );
}
