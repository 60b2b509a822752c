import type { CustomField } from '../../../shared/contract/custom-fields.ts';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import type { ClientImportField, PurchaseImportField } from '../../../shared/domain/imports/fields.ts';

type Group = 'client' | 'reach' | 'relation' | 'person' | 'whose' | 'purchase' | 'terms' | 'custom';

interface FieldGroup {
  readonly group: Group;
  readonly fields: readonly string[];
}

interface GroupOf<F extends string> extends FieldGroup {
  readonly fields: readonly F[];
}

const clientGroups: readonly GroupOf<ClientImportField>[] = [
  {
    group: 'client',
    fields: [
      'name',
      'legalName',
      'taxId',
      'kpp',
      'industry',
      'tier',
      'manager',
      'since',
      'source',
      'status',
      'tags',
      'note',
    ],
  },
  { group: 'reach', fields: ['phone', 'email', 'website', 'country', 'city', 'address'] },
  {
    group: 'relation',
    fields: [
      'category',
      'categoryReason',
      'primaryMotive',
      'motives',
      'competitors',
      'shareOfWallet',
      'lossReason',
    ],
  },
  {
    group: 'person',
    fields: [
      'contactName',
      'contactLastName',
      'contactFirstName',
      'contactMiddleName',
      'contactPosition',
      'contactPhone',
      'contactEmail',
      'contactBirthday',
    ],
  },
];

const purchaseGroups: readonly GroupOf<PurchaseImportField>[] = [
  { group: 'whose', fields: ['client', 'clientTaxId'] },
  { group: 'purchase', fields: ['date', 'amount', 'currency', 'orderNumber', 'note'] },
  { group: 'terms', fields: ['deliveryPromised', 'deliveryMade', 'dueOn', 'paidOn'] },
];

/** What a column of a file can feed, in the order people look for it; fields of one's own only with clients. */
export function fieldGroups(kind: ImportKind, customFields: readonly CustomField[]): readonly FieldGroup[] {
  if (kind === 'purchases') return purchaseGroups;
  if (customFields.length === 0) return clientGroups;
  return [...clientGroups, { group: 'custom', fields: customFields.map((field) => `custom:${field.id}`) }];
}
