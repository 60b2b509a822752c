import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { openAmount } from '../../../../shared/domain/purchases/payments.ts';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { usePurchaseName } from './purchase-name.ts';

interface SelectProps {
  readonly label: string;
  readonly required: boolean;
  readonly error: string | undefined;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** How many orders there are to choose from: the latest. */
const ORDERS = 200;
const ULTIMATUMS = 100;

/** A person of the client; one who has left only where they were chosen already. */
export function PersonSelect({ contacts, ...props }: SelectProps & { contacts: readonly Contact[] }) {
  const { t } = useTranslation();
  const people = contacts.filter((contact) => !contact.hasLeft || contact.id === props.value);
  return (
    <Select
      {...props}
      placeholder={t('events.nobody')}
      clearable
      searchable={people.length > 8}
      disabled={people.length === 0}
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

export function ManagerSelect(props: SelectProps) {
  const { t } = useTranslation();
  const { data: managers = [] } = useRead('managers.list', {});
  return (
    <Select
      {...props}
      placeholder={t('events.nobody')}
      clearable
      searchable={managers.length > 8}
      disabled={managers.length === 0}
      data={managers
        .filter(({ id, leftOn }) => leftOn === null || id === props.value)
        .map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

/** A purchase of the client, the latest first, with what of it is still to be paid. */
export function OrderSelect({ clientId, ...props }: SelectProps & { clientId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePurchaseName();
  const { data } = useRead('timeline.page', { clientId, kinds: ['purchase'], limit: ORDERS });
  const orders = (data?.entries ?? []).flatMap((entry) => (entry.kind === 'purchase' ? [entry] : []));
  return (
    <Select
      {...props}
      placeholder={orders.length === 0 ? t('events.noOrders') : undefined}
      clearable={!props.required}
      searchable={orders.length > 8}
      disabled={orders.length === 0}
      data={orders.map(({ record, payments }) => {
        const open = openAmount(record, payments) ?? 0;
        const parts = { order: nameOf(record), date: format.date(record.date) };
        return {
          value: record.id,
          label:
            open > 0
              ? t('events.orderOpen', { ...parts, open: format.money(open, record.currency) })
              : t('events.orderOption', parts),
        };
      })}
    />
  );
}

export function UltimatumSelect({ clientId, ...props }: SelectProps & { clientId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useRead('timeline.page', { clientId, kinds: ['ultimatum'], limit: ULTIMATUMS });
  const ultimatums = (data?.entries ?? []).flatMap((entry) => (entry.kind === 'ultimatum' ? [entry] : []));
  return (
    <Select
      {...props}
      placeholder={t('events.noUltimatum')}
      clearable
      disabled={ultimatums.length === 0}
      data={ultimatums.map(({ record: { id, demand, madeOn } }) => ({
        value: id,
        label: `${demand} · ${format.date(madeOn)}`,
      }))}
    />
  );
}
