import { IconPackage, IconPackageImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { useFormat } from '../../../lib/format.ts';
import { notifyDone } from '../../../lib/notify.ts';
import { useDraft } from '../drafts.ts';
import { EntryActions } from '../entry-actions.tsx';
import { useFocusBack } from '../focus-back.ts';
import { useSave } from '../writes.ts';
import { finishedPurchase, type PurchaseDraft, purchaseDraftOf } from './purchase-draft.ts';
import { PurchaseForm } from './purchase-form.tsx';
import { PurchaseLine } from './purchase-line.tsx';
import { TimelineRow } from './timeline-row.tsx';

/** Kopecks are shown where there are any. */
const MINOR_IN_MAJOR = 100;

/** One purchase, or a return: how much, and how delivery and payment went. */
export function PurchaseEntry({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const save = useSave();
  const draft = useDraft<PurchaseDraft>(purchase.clientId, `purchase:${purchase.id}`);
  const opener = useFocusBack(draft.isOpen);
  const { id, amount, currency, orderNumber, date, note } = purchase;

  const correct = async () => {
    const patch = draft.value && finishedPurchase(draft.value);
    if (patch && (await save('purchases.update', { id, patch }))) draft.discard();
  };
  const remove = async () => {
    const removed = await save('purchases.remove', { id });
    if (removed) notifyDone(t, t('card.purchase.removed'), { undo: true, operationId: removed.operationId });
  };

  if (draft.isOpen && draft.value)
    return <PurchaseForm draft={draft} value={draft.value} onSave={() => void correct()} />;

  const isReturn = amount !== null && amount < 0;
  const name = isReturn ? t('card.purchase.return') : t('card.purchase.purchase');
  const title = orderNumber === null ? name : `${name} № ${orderNumber}`;
  return (
    <TimelineRow
      date={date}
      icon={
        isReturn ? (
          <IconPackageImport size={16} stroke={1.5} aria-hidden />
        ) : (
          <IconPackage size={16} stroke={1.5} aria-hidden />
        )
      }
      title={title}
      figure={
        amount === null
          ? t('card.purchase.noAmount')
          : format.money(amount, currency, amount % MINOR_IN_MAJOR !== 0)
      }
      about={<PurchaseLine purchase={purchase} />}
      actions={
        <EntryActions
          opener={opener}
          what={`${title}, ${format.date(date)}`}
          onEdit={() => draft.open(purchaseDraftOf(purchase))}
          onRemove={() => void remove()}
        />
      }
      text={note ?? ''}
    />
  );
}
