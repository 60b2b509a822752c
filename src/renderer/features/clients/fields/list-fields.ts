import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../../../shared/contract/custom-fields.ts';
import type { Manager } from '../../../../shared/contract/managers.ts';
import {
  type ClientField,
  type ColumnId,
  clientFieldNames,
  clientFields,
  type Field,
  type FieldType,
} from '../../../../shared/domain/clients/fields.ts';
import { lossReasons, statuses, tiers } from '../../../../shared/domain/clients/status.ts';
import { gapKinds } from '../../../../shared/domain/gaps/gaps.ts';
import { categories } from '../../../../shared/domain/loyalty/loyalty.ts';
import { standings } from '../../../../shared/domain/loyalty/standing.ts';
import { motives } from '../../../../shared/domain/motives/motives.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { useRead } from '../../../lib/api.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A field of clients as this part of the screens needs it: those every client has and those this profile added. */
export interface ListField {
  readonly id: ColumnId;
  readonly title: string;
  readonly type: FieldType;
  readonly isEditable: boolean;
  readonly width: number;
  /** What a field of choices may hold. */
  readonly choices: readonly Choice[];
}

export interface ListFields {
  readonly all: readonly ListField[];
  /** Null for a field that was removed. */
  get(id: string): ListField | null;
  /** Whether all of them are known: the added ones and the managers arrive later. */
  readonly isComplete: boolean;
}

const CUSTOM_WIDTH = 150;

/** Every field the list can show, filter, sort and edit, in the language of the screen. */
export function useListFields(): ListFields {
  const { t } = useTranslation();
  const custom = useRead('customFields.list', {}).data;
  const managers = useRead('managers.list', {}).data;
  return useMemo(() => {
    const all = [
      ...clientFieldNames.map((id) => ownField(t, id, managers ?? [])),
      ...(custom ?? []).map(customListField),
    ];
    const byId = new Map<string, ListField>(all.map((field) => [field.id, field]));
    return {
      all,
      get: (id) => byId.get(id) ?? null,
      isComplete: custom !== undefined && managers !== undefined,
    };
  }, [t, custom, managers]);
}

function ownField(t: Translate, id: ClientField, managers: readonly Manager[]): ListField {
  const field: Field = clientFields[id];
  return {
    id,
    title: t(`fields.${id}`),
    type: field.type,
    isEditable: field.editable,
    width: field.width,
    choices:
      field.type === 'manager'
        ? managers.map((manager) => ({ value: manager.id, label: managerLabel(t, manager) }))
        : choicesOf(t, id),
  };
}

/** Those who left can still be named by a filter. */
const managerLabel = (t: Translate, { name, leftOn }: Manager): string =>
  leftOn === null ? name : t('safekeeping.managers.formerly', { name });

const customListField = (field: CustomField): ListField => ({
  id: `custom:${field.id}`,
  title: field.name,
  type: field.type,
  isEditable: true,
  width: CUSTOM_WIDTH,
  choices: field.choices.map((choice) => ({ value: choice, label: choice })),
});

function choicesOf(t: Translate, id: ClientField): Choice[] {
  switch (id) {
    case 'tier':
      return tiers.map((value) => ({ value, label: t(`domain.tier.${value}`) }));
    case 'status':
      return statuses.map((value) => ({ value, label: t(`domain.status.${value}`) }));
    case 'lossReason':
      return lossReasons.map((value) => ({ value, label: t(`domain.lossReason.${value}`) }));
    case 'category':
      return categories.map((value) => ({ value, label: t(`domain.category.${value}`) }));
    case 'standing':
      return standings.map((value) => ({ value, label: t(`domain.standing.${value}`) }));
    case 'primaryMotive':
    case 'motives':
      return motives.map((value) => ({ value, label: t(`domain.motiveShort.${value}`) }));
    case 'gaps':
      return gapKinds.map((value) => ({ value, label: t(`domain.gap.${value}`) }));
    default:
      return [];
  }
}

export const choiceLabel = (field: ListField, value: string): string =>
  field.choices.find((choice) => choice.value === value)?.label ?? value;
