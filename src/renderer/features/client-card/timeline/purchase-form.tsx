import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { currencies } from '../../../../shared/money.ts';
import { DateField } from '../../../components/date-field.tsx';
import { useFormat } from '../../../lib/format.ts';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { typedNumber } from '../typed-number.ts';
import { formKeys } from '../typing.ts';
import type { PurchaseDraft } from './purchase-draft.ts';

interface PurchaseFormProps {
  readonly draft: DraftForm<PurchaseDraft>;
  readonly value: PurchaseDraft;
  readonly onSave: () => void;
}

/** A purchase; only its date is needed. */
export function PurchaseForm({ draft, value, onSave }: PurchaseFormProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const change = (part: Partial<PurchaseDraft>) => draft.change({ ...value, ...part });
  const known: readonly string[] = currencies;
  const date = (field: 'deliveryPromised' | 'deliveryMade' | 'dueOn' | 'paidOn') => (
    <DateField
      label={t(`card.purchase.${field}`)}
      value={value[field]}
      onChange={(day) => change({ [field]: day })}
    />
  );

  return (
    <form
      className={form.form}
      aria-label={t('card.purchase.form')}
      onKeyDown={(event) => formKeys(event, onSave, draft.close)}
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <div className={form.grid}>
        <DateField
          label={t('card.purchase.date')}
          required
          value={value.date}
          error={value.date === null ? t('card.purchase.dateNeeded') : undefined}
          onChange={(day) => change({ date: day })}
        />
        <NumberInput
          label={t('card.purchase.amount')}
          description={(typedNumber(value.amount) ?? 0) < 0 ? t('card.purchase.isReturn') : undefined}
          autoFocus={draft.isFresh}
          hideControls
          decimalScale={2}
          thousandSeparator={locale === 'ru-RU' ? ' ' : ','}
          decimalSeparator={locale === 'ru-RU' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          max={90_000_000_000_000}
          min={-90_000_000_000_000}
          value={value.amount}
          onChange={(amount) => change({ amount })}
        />
        <Select
          label={t('card.purchase.currency')}
          allowDeselect={false}
          value={value.currency}
          data={known.includes(value.currency) ? [...known] : [value.currency, ...known]}
          onChange={(currency) => currency !== null && change({ currency })}
        />
        <TextInput
          label={t('card.purchase.orderNumber')}
          maxLength={100}
          value={value.orderNumber}
          onChange={(event) => change({ orderNumber: event.currentTarget.value })}
        />
        {date('deliveryPromised')}
        {date('deliveryMade')}
        {date('dueOn')}
        {date('paidOn')}
        <Textarea
          className={form.wide}
          label={t('fields.note')}
          autosize
          minRows={1}
          maxRows={8}
          maxLength={5000}
          value={value.note}
          onChange={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
