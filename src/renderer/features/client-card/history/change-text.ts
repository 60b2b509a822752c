import type { CustomField } from '../../../../shared/contract/custom-fields.ts';
import { customFieldId, isClientField } from '../../../../shared/domain/clients/fields.ts';
import { lossReasons, statuses, tiers } from '../../../../shared/domain/clients/status.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { isPlainDate } from '../../../../shared/time.ts';
import type { Format } from '../../../lib/format.ts';
import { shareText } from '../figures.ts';

/** The name of a changed field; what no field of today is called keeps its own. */
export function changedFieldLabel(t: Translate, field: string, customFields: readonly CustomField[]): string {
  if (field === 'managerId') return t('fields.manager');
  if (isClientField(field)) return t(`fields.${field}`);
  const id = customFieldId(field);
  if (id === null) return field;
  return customFields.find((each) => each.id === id)?.name ?? t('card.history.formerField');
}

/** A value before or after a change, in the words of the screen. */
export function changedValueText(
  t: Translate,
  format: Format,
  field: string,
  value: string | null,
  customFields: readonly CustomField[],
): string {
  if (value === null || value === '') return '—';
  const status = field === 'status' && statuses.find((each) => each === value);
  if (status) return t(`domain.status.${status}`);
  const tier = field === 'tier' && tiers.find((each) => each === value);
  if (tier) return t(`domain.tier.${tier}`);
  const reason = field === 'lossReason' && lossReasons.find((each) => each === value);
  if (reason) return t(`domain.lossReason.${reason}`);
  if (field === 'shareOfWallet') return shareText(format.locale, Number(value));
  const type = customFields.find((each) => each.id === customFieldId(field))?.type;
  if ((field === 'since' || type === 'date') && isPlainDate(value)) return format.date(value);
  if (type === 'number' && Number.isFinite(Number(value))) return format.number(Number(value));
  return value;
}
