import { useTranslation } from 'react-i18next';
import {
  type LossReason,
  lossReasons,
  type Status,
  statuses,
  type Tier,
  tiers,
} from '../../../../shared/domain/clients/status.ts';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { shareText } from '../figures.ts';
import { typedNumber } from '../typed-number.ts';
import { WarningLine } from '../warning-line.tsx';
import { ChoiceEditor, DateEditor, NumberEditor } from './editors.tsx';
import { FieldRow } from './field-row.tsx';
import { InPlace } from './in-place.tsx';
import type { RowProps } from './rows.tsx';

export function ManagerRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  const { data: managers = [] } = useRead('managers.list', {});
  const name = managers.find((manager) => manager.id === client.managerId)?.name ?? '';
  return (
    <FieldRow label={t('fields.manager')}>
      <InPlace
        clientId={client.id}
        name="manager"
        label={t('fields.manager')}
        value={client.managerId ?? ''}
        text={name}
        onSave={(next) => patch({ managerId: next === '' ? null : next })}
        editor={(editor) => (
          <ChoiceEditor
            {...editor}
            options={managers
              .filter(({ leftOn }) => leftOn === null)
              .map((manager) => ({ value: manager.id, label: manager.name }))}
            none={t('card.details.noManager')}
            empty={t('card.details.noSuchManager')}
          />
        )}
      >
        {name}
      </InPlace>
    </FieldRow>
  );
}

export function TierRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  return (
    <FieldRow label={t('fields.tier')}>
      <InPlace<string>
        clientId={client.id}
        name="tier"
        label={t('fields.tier')}
        value={client.tier ?? ''}
        text={client.tier ?? ''}
        onSave={(next) => patch({ tier: next === '' ? null : (next as Tier) })}
        editor={(editor) => (
          <ChoiceEditor
            {...editor}
            options={tiers.map((tier) => ({ value: tier, label: t(`domain.tier.${tier}`) }))}
            none={t('card.details.none')}
          />
        )}
      >
        {client.tier}
      </InPlace>
    </FieldRow>
  );
}

export function StatusRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  return (
    <FieldRow label={t('fields.status')}>
      <InPlace<string>
        clientId={client.id}
        name="status"
        label={t('fields.status')}
        value={client.status}
        text={t(`domain.status.${client.status}`)}
        onSave={(next) => patch({ status: next as Status })}
        editor={(editor) => (
          <ChoiceEditor
            {...editor}
            options={statuses.map((status) => ({ value: status, label: t(`domain.status.${status}`) }))}
          />
        )}
      >
        {t(`domain.status.${client.status}`)}
      </InPlace>
    </FieldRow>
  );
}

/** Why a client was lost; only a lost one has it. */
export function LossReasonRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  const shown = client.lossReason === null ? '' : t(`domain.lossReason.${client.lossReason}`);
  return (
    <FieldRow
      label={t('fields.lossReason')}
      warning={shown === '' && <WarningLine>{t('card.details.askLossReason')}</WarningLine>}
    >
      <InPlace<string>
        clientId={client.id}
        name="lossReason"
        label={t('fields.lossReason')}
        value={client.lossReason ?? ''}
        text={shown}
        onSave={(next) => patch({ lossReason: next === '' ? null : (next as LossReason) })}
        editor={(editor) => (
          <ChoiceEditor
            {...editor}
            options={lossReasons.map((reason) => ({
              value: reason,
              label: t(`domain.lossReason.${reason}`),
            }))}
            none={t('card.details.none')}
          />
        )}
      >
        {shown}
      </InPlace>
    </FieldRow>
  );
}

export function SinceRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = client.since === null ? '' : format.date(client.since);
  return (
    <FieldRow label={t('fields.since')}>
      <InPlace
        clientId={client.id}
        name="since"
        label={t('fields.since')}
        value={client.since}
        text={shown}
        onSave={(next) => patch({ since: next })}
        editor={(editor) => <DateEditor {...editor} />}
      >
        {shown}
      </InPlace>
    </FieldRow>
  );
}

export function ShareRow({ client, patch }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const shown = client.shareOfWallet === null ? '' : shareText(locale, client.shareOfWallet);
  return (
    <FieldRow label={t('fields.shareOfWallet')}>
      <InPlace<number | string>
        clientId={client.id}
        name="shareOfWallet"
        label={t('fields.shareOfWallet')}
        value={client.shareOfWallet ?? ''}
        text={shown}
        onSave={(next) => patch({ shareOfWallet: typedNumber(next) })}
        editor={(editor) => <NumberEditor {...editor} range={{ min: 0, max: 100 }} />}
      >
        {shown}
      </InPlace>
    </FieldRow>
  );
}
